import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { useLasting } from '../use-lasting';
import { useStore } from '../use-store';

/** A replay that ends sooner shows no bar, which would only flicker. */
const PATIENCE_MS = 400;

/** How far a run is that is trained again for the step slider, with a way to stop it. */
export function ReplayProgress({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const { replayStep, numSteps } = useStore(model.store, 'replayStep', 'numSteps');
  const lasting = useLasting(replayStep !== null, PATIENCE_MS);
  if (!lasting || replayStep === null) {
    return null;
  }
  const label = trans.__('Training again: step %1', replayStep);
  return (
    <div className="jp-LossInspector-progress" role="group">
      <span>{label}</span>
      <progress aria-label={label} max={numSteps} value={replayStep} />
      <button
        type="button"
        className="jp-LossInspector-link"
        onClick={() => model.schedule.setStep(0)}
      >
        {trans.__('Cancel')}
      </button>
    </div>
  );
}
