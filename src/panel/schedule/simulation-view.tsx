import type { ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { useSelected, useStore } from '../use-store';
import { ReplayProgress } from '../simulation/replay-progress';
import { SimulationCost } from '../simulation/simulation-cost';
import { SimulationForm } from '../simulation/simulation-form';
import { WarmStart } from '../simulation/warm-start';
import { RunChart } from './run-chart';
import { SimulationProgress } from './simulation-progress';
import { StepSlider } from './step-slider';

export interface SimulationViewProps {
  readonly model: InspectorModel;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

/** What training under each schedule would do to the samples; started by the person where it takes long. */
export function SimulationView({ model, range, onRange }: SimulationViewProps): ReactElement {
  const { trans } = useEnvironment();
  const { stability, question, pair } = useStore(model.store, 'pair', 'stability', 'question');
  const hasRuns = useSelected(model.store, ({ schedules }) =>
    schedules.some(line => valueOf(line.run) !== null)
  );
  if (question === null || question.targets === null) {
    return (
      <p className="jp-LossInspector-hint">
        {pair.logits !== null && pair.targets !== null
          ? trans.__('Read the truncated arrays exactly to see what training would do to them.')
          : trans.__(
              'With logits and targets, this shows what training under each schedule would do to them.'
            )}
      </p>
    );
  }
  return (
    <>
      {stability.status === 'failed' && <FailureMessage error={stability.error} />}
      {hasRuns && <RunChart model={model} range={range} onRange={onRange} />}
      <SimulationProgress model={model} />
      <SimulationCost model={model} />
      {hasRuns && <StepSlider model={model} />}
      <ReplayProgress model={model} />
      {hasRuns && <WarmStart model={model} />}
      <SimulationForm model={model} />
    </>
  );
}
