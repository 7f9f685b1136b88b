import { useState, type ReactElement } from 'react';
import type { InspectorModel } from '../../../model/inspector-model';
import { MAX_SCHEDULES } from '../../../model/schedule-line';
import type { SpecFit } from '../../../model/spec-fit';
import type { FutureGroup } from '../../../sources/kernel/types';
import { useEnvironment } from '../../environment';
import { useStore } from '../../use-store';
import { groupLabel } from './group-label';

export interface UseSpecProps {
  readonly model: InspectorModel;
  readonly groups: readonly FutureGroup[];
  /** Of each group of groups. */
  readonly fits: readonly SpecFit[];
}

/** Takes what a schedule of the kernel was made with, for one of its curves, as a schedule of the panel, from step 0 on. */
export function UseSpec({ model, groups, fits }: UseSpecProps): ReactElement | null {
  const { trans } = useEnvironment();
  const { schedules } = useStore(model.store, 'schedules');
  const [chosen, setChosen] = useState(0);
  const fit = fits[chosen] ?? fits[0];
  if (fit === undefined || fits.every(({ kind }) => kind === 'unknown')) {
    return null;
  }
  return (
    <>
      {groups.length > 1 && (
        <label className="jp-LossInspector-field">
          {trans.__('Parameter group')}
          <select
            className="jp-mod-styled"
            value={chosen}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {groups.map((group, i) => (
              <option key={i} value={i}>
                {groupLabel(group, trans)}
              </option>
            ))}
          </select>
        </label>
      )}
      {fit.kind === 'same' ? (
        <button
          type="button"
          className="jp-mod-styled"
          disabled={schedules.length >= MAX_SCHEDULES}
          title={trans.__('Its parameters fill a form, where they can be changed')}
          onClick={() => model.schedule.addSpec(fit.spec)}
        >
          {trans.__('Use as a schedule')}
        </button>
      ) : (
        <p className="jp-LossInspector-muted">
          {fit.kind === 'strayed'
            ? trans.__(
                'Its parameters alone give another curve: the rates were set on the way, or stepped by something else.'
              )
            : trans.__('For these groups it is made of code.')}
        </p>
      )}
    </>
  );
}
