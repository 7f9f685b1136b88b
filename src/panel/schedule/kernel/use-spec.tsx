import type { ReactElement } from 'react';
import type { InspectorModel } from '../../../model/inspector-model';
import { MAX_SCHEDULES } from '../../../model/schedule-line';
import type { SpecFit } from '../../../model/spec-fit';
import { useEnvironment } from '../../environment';
import { useStore } from '../../use-store';

export interface UseSpecProps {
  readonly model: InspectorModel;
  readonly fit: SpecFit;
}

/** Takes what a schedule of the kernel was made with as a schedule of the panel, from step 0 on. */
export function UseSpec({ model, fit }: UseSpecProps): ReactElement | null {
  const { trans } = useEnvironment();
  const { schedules } = useStore(model.store, 'schedules');
  if (fit.kind === 'unknown') {
    return null;
  }
  if (fit.kind === 'strayed') {
    return (
      <p className="jp-LossInspector-muted">
        {trans.__(
          'Its parameters alone give another curve: the rates were set on the way, or stepped by something else.'
        )}
      </p>
    );
  }
  return (
    <button
      type="button"
      className="jp-mod-styled"
      disabled={schedules.length >= MAX_SCHEDULES}
      title={trans.__('Its parameters fill a form, where they can be changed')}
      onClick={() => model.schedule.addSpec(fit.spec)}
    >
      {trans.__('Use as a schedule')}
    </button>
  );
}
