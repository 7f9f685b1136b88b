import { useId, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { lineLabel } from './line-label';
import { ScheduleCard } from './schedule-card';

/** A card for each schedule; apart from the rest of its section, which need not follow each move of a slider. */
export function ScheduleCards({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { schedules, highlighted } = useStore(model.store, 'schedules', 'highlighted');
  const group = useId();
  return (
    <ul className="jp-LossInspector-schedules" aria-label={trans.__('Schedules')} tabIndex={-1}>
      {schedules.map(line => (
        <ScheduleCard
          key={line.id}
          model={model}
          line={line}
          title={lineLabel(line, schedules, trans)}
          group={group}
          highlighted={line.id === highlighted}
        />
      ))}
    </ul>
  );
}
