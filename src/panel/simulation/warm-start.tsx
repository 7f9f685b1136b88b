import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';

/** Lets all schedules train on from where the step slider stands, or from the usual start again. */
export function WarmStart({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { step, setup } = useStore(model.store, 'step', 'setup');
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
      <button
        type="button"
        className="jp-LossInspector-link"
        disabled={step === 0}
        title={trans.__('Take the parameters at this step as the start of all schedules')}
        onClick={() => model.simulation.startHere()}
      >
        {trans.__('Train on from here')}
      </button>
    </div>
  );
}
