import { useMemo, type ReactElement } from 'react';
import { diagnoseSchedule } from '../../diagnostics/schedule/diagnose-schedule';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleLine } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import { stableRate } from '../../simulation/optimizers/stable-rate';
import { FindingMessage } from '../checks/finding-message';
import { useSettled } from '../use-settled';
import { useStore } from '../use-store';

/** While a slider is dragged, the curve comes first: the doctor tries whole schedules for a remedy. */
const SETTLE_MS = 150;

export interface ScheduleDoctorProps {
  readonly model: InspectorModel;
  readonly line: ScheduleLine;
}

/** What is wrong with a schedule for a run of so many steps, each with its remedy as a button where it can be applied. */
export function ScheduleDoctor({ model, line }: ScheduleDoctorProps): ReactElement | null {
  const { numSteps, stability, setup } = useStore(model.store, 'numSteps', 'stability', 'setup');
  const { id, spec, rates, error } = line;
  const measured = valueOf(stability);
  const maxLearningRate =
    measured === null ? null : stableRate(measured.lambdaMax, setup.plan.optimizer);
  const run = useMemo(
    () => ({
      spec,
      numSteps,
      rates: error === null ? rates : new Float64Array(0),
      maxLearningRate
    }),
    [spec, numSteps, rates, error, maxLearningRate]
  );
  const settled = useSettled(run, SETTLE_MS);
  const findings = useMemo(() => diagnoseSchedule(settled), [settled]);
  return (
    <>
      {findings.map(({ fix, ...finding }) => (
        <FindingMessage
          key={finding.id}
          finding={finding}
          onRemedy={fix === null ? undefined : () => model.schedule.change(id, fix)}
        />
      ))}
    </>
  );
}
