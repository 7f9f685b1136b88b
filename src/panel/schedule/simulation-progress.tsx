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
  const measuring = state.stability.status === 'loading';
  const working = measuring || running.length > 0;
  const lasting = useLasting(working, PATIENCE_MS);
  if (!lasting || !working) {
    return null;
  }
  const done = running.reduce((sum, { progress }) => sum + progress, 0) / running.length;
  const label = measuring
    ? trans.__('Finding the largest rate that is stable on these samples …')
    : trans.__('Simulating: %1 %', Math.round(100 * done));
  return (
    <div className="jp-LossInspector-progress" role="status">
      <span>{label}</span>
      <progress aria-label={label} max={1} value={measuring ? undefined : done} />
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
