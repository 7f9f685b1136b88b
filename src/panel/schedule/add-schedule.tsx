import { useState, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { SCHEDULES } from '../../schedules/registry';
import { useEnvironment } from '../environment';

/** Adds one more schedule to compare with. */
export function AddSchedule({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const [chosen, setChosen] = useState(0);
  return (
    <div className="jp-LossInspector-row">
      <select
        className="jp-mod-styled"
        aria-label={trans.__('Schedule to add')}
        value={chosen}
        onChange={event => setChosen(Number(event.target.value))}
      >
        {SCHEDULES.map(({ library, name, title }, index) => (
          <option key={`${library}.${name}`} value={index}>
            {trans.__(title)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="jp-mod-styled"
        onClick={() => model.schedule.add(SCHEDULES[chosen].library, SCHEDULES[chosen].name)}
      >
        {trans.__('Add')}
      </button>
    </div>
  );
}
