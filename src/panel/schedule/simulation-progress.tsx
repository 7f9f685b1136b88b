import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { useLasting } from '../use-lasting';
import { useStore } from '../use-store';

/** A simulation that ends sooner shows no bar, which would only flicker. */
const PATIENCE_MS = 400;

/** How far the simulations are, with a way to stop them. */
export function SimulationProgress({
  model
}: {
  readonly model: InspectorModel;
}): ReactElement | null {
  const { trans } = useEnvironment();
  const { schedules, stability } = useStore(model.store, 'schedules', 'stability');
  const running = schedules.filter(({ run }) => run.status === 'loading');
  const measuring = stability.status === 'loading';
  const working = measuring || running.length > 0;
  const lasting = useLasting(working, PATIENCE_MS);
  if (!lasting || !working) {
    return null;
  }
  const done = running.reduce((sum, { progress }) => sum + progress, 0) / running.length;
  const label = measuring
    ? trans.__('Finding the largest rate that is stable on these samples …')
    : trans.__('Simulating: %1\u00a0%', Math.round(100 * done));
  return (
    <div className="jp-LossInspector-progress" role="group">
      <span>{label}</span>
      <progress aria-label={label} max={1} value={measuring ? undefined : done} />
      <button
        type="button"
        className="jp-LossInspector-link"
        onClick={() => model.simulation.cancel()}
      >
        {trans.__('Cancel')}
      </button>
    </div>
  );
}
