import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';

/** Lets all schedules train on from where the step slider stands, or from the usual start again. */
export function WarmStart({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const { step, setup } = useStore(model.store, 'step', 'setup');
  if (step === 0 && setup.start === null) {
    return null;
  }
  return (
    <div className="jp-LossInspector-row">
      {setup.start !== null && (
        <span className="jp-LossInspector-muted">
          {trans.__('Warm start: from step %1 of an earlier training', setup.start.step)}
        </span>
      )}
      {setup.start !== null && (
        <button
          type="button"
          className="jp-LossInspector-link"
          onClick={() => model.simulation.startAnew()}
        >
          {trans.__('Start anew')}
        </button>
      )}
      {step > 0 && (
        <button
          type="button"
          className="jp-LossInspector-link"
          title={trans.__('Take the parameters at this step as the start of all schedules')}
          onClick={() => model.simulation.startHere()}
        >
          {trans.__('Train on from here')}
        </button>
      )}
    </div>
  );
}
