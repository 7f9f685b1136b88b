import { useState, type ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import type { InspectorModel } from '../../model/inspector-model';
import { MAX_SCHEDULES } from '../../model/schedule-line';
import { useEnvironment } from '../environment';
import { Section } from '../section';
import { Segmented } from '../segmented';
import { useSelected, useStore } from '../use-store';
import { AddSchedule } from './add-schedule';
import { HistoryView } from './history-view';
import { OwnRangeTest } from './finder/own-range-test';
import { KernelSchedules } from './kernel/kernel-schedules';
import { MomentumChart } from './momentum-chart';
import { RatesChart } from './rates-chart';
import { ScheduleCards } from './schedule-cards';
import { SimulationView } from './simulation-view';
import { StepsField } from './steps-field';
import { UndoButtons } from './undo-buttons';
import { useUndoGestures } from './use-undo-gestures';

/** Learning-rate schedules, and what training under each would do to the samples. */
export function ScheduleSection({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { rateScale, numSteps } = useStore(model.store, 'rateScale', 'numSteps');
  const hasRoom = useSelected(model.store, ({ schedules }) => schedules.length < MAX_SCHEDULES);
  const handlers = useUndoGestures(model);
  const [range, setRange] = useState<Range | null>(null);
  return (
    <Section
      model={model}
      title={trans.__('Schedule')}
      area="schedule"
      aside={<UndoButtons model={model} />}
      handlers={handlers}
    >
      <div className="jp-LossInspector-row">
        <Segmented
          label={trans.__('Scale of the axes')}
          value={rateScale}
          options={[
            { value: 'linear', label: trans.__('Linear') },
            { value: 'log', label: trans.__('Log') }
          ]}
          onChange={scale => model.schedule.setRateScale(scale)}
        />
        <StepsField model={model} numSteps={numSteps} />
      </div>
      <RatesChart model={model} range={range} onRange={setRange} />
      <MomentumChart model={model} range={range} onRange={setRange} />
      <SimulationView model={model} range={range} onRange={setRange} />
      <HistoryView model={model} range={range} onRange={setRange} />
      <ScheduleCards model={model} />
      {hasRoom ? (
        <AddSchedule model={model} />
      ) : (
        <p className="jp-LossInspector-muted">
          {trans.__('These are %1 schedules; more could not be told apart.', MAX_SCHEDULES)}
        </p>
      )}
      <KernelSchedules model={model} />
      <OwnRangeTest model={model} />
    </Section>
  );
}
