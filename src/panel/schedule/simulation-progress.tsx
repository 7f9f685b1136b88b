import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { InspectorState } from '../../model/inspector-state';
import { useEnvironment } from '../environment';
import { useLasting } from '../use-lasting';

/** A simulation that ends sooner shows no bar, which would only flicker. */
const PATIENCE_MS = 400;

export interface SimulationProgressProps {
  readonly model: InspectorModel;
  readonly state: InspectorState;
}

/** How far the simulations are, with a way to stop them. */
export function SimulationProgress({ model, state }: SimulationProgressProps): ReactElement | null {
  const { trans } = useEnvironment();
  const running = state.schedules.filter(({ run }) => run.status === 'loading');
  const lasting = useLasting(running.length > 0, PATIENCE_MS);
  if (!lasting || running.length === 0) {
    return null;
  }
  const done = running.reduce((sum, { progress }) => sum + progress, 0) / running.length;
  const label = trans.__('Simulating: %1 %', Math.round(100 * done));
  return (
    <div className="jp-LossInspector-progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} max={1} value={done} />
      <button
        type="button"
        className="jp-LossInspector-link"
        onClick={() => model.schedule.cancel()}
      >
        {trans.__('Cancel')}
      </button>
    </div>
  );
}
