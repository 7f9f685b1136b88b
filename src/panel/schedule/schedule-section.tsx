import { useId, useState, type ReactElement } from 'react';
import type { Range } from '../../figures/figure';
import type { InspectorModel } from '../../model/inspector-model';
import { MAX_SCHEDULES } from '../../model/schedule-line';
import { useEnvironment } from '../environment';
import { Section } from '../section';
import { Segmented } from '../segmented';
import { useStore } from '../use-store';
import { AddSchedule } from './add-schedule';
import { lineLabel } from './line-label';
import { HistoryView } from './history-view';
import { OwnRangeTest } from './finder/own-range-test';
import { KernelSchedules } from './kernel/kernel-schedules';
import { MomentumChart } from './momentum-chart';
import { RatesChart } from './rates-chart';
import { ScheduleCard } from './schedule-card';
import { SimulationView } from './simulation-view';
import { StepsField } from './steps-field';
import { UndoButtons } from './undo-buttons';
import { useUndoGestures } from './use-undo-gestures';

/** Learning-rate schedules, and what training under each would do to the samples. */
export function ScheduleSection({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const state = useStore(model.store, 'schedules', 'rateScale', 'numSteps', 'highlighted');
  const group = useId();
  const handlers = useUndoGestures(model);
  const [range, setRange] = useState<Range | null>(null);
  const { schedules, rateScale } = state;
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
        <StepsField model={model} numSteps={state.numSteps} />
      </div>
      <RatesChart model={model} range={range} onRange={setRange} />
      <MomentumChart model={model} range={range} onRange={setRange} />
      <SimulationView model={model} range={range} onRange={setRange} />
      <HistoryView model={model} range={range} onRange={setRange} />
      <ul className="jp-LossInspector-schedules" aria-label={trans.__('Schedules')} tabIndex={-1}>
        {schedules.map(line => (
          <ScheduleCard
            key={line.id}
            model={model}
            line={line}
            title={lineLabel(line, schedules, trans)}
            group={group}
            highlighted={line.id === state.highlighted}
          />
        ))}
      </ul>
      {schedules.length < MAX_SCHEDULES ? (
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
