import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { FREE_SECONDS } from '../../model/simulation-model';
import { fewerSteps, smallerSample } from '../../model/smaller-sample';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';

/** What a costly simulation would take, with the choice of some of the samples; and what stands for all of them. */
export function SimulationCost({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const state = useStore(
    model.store,
    'simulationCost',
    'setup',
    'analysis',
    'schedules',
    'numSteps'
  );
  const { simulationCost, setup } = state;
  const numSamples = valueOf(state.analysis)?.numSamples ?? 0;
  const { maxSamples } = setup;
  const fewer = simulationCost === null ? null : smallerSample(state, FREE_SECONDS);
  const steps = simulationCost === null ? null : fewerSteps(state, FREE_SECONDS);
  if (simulationCost === null && maxSamples === null) {
    return null;
  }
  return (
    <p className="jp-LossInspector-hint">
      {maxSamples !== null && (
        <>
          {trans.__('Trained on %1 of %2 samples, drawn at random.', maxSamples, numSamples)}{' '}
          <Action label={trans.__('Take all')} run={() => model.simulation.setMaxSamples(null)} />
        </>
      )}
      {simulationCost !== null && (
        <>
          {trans.__('Simulating this training takes about %1\u00a0s.', Math.ceil(simulationCost))}{' '}
          <Action label={trans.__('Simulate')} run={() => void model.simulation.simulateAnyway()} />
          {fewer !== null && fewer !== maxSamples && (
            <Action
              label={trans.__('With %1 samples only', fewer)}
              run={() => model.simulation.setMaxSamples(fewer)}
            />
          )}
          {steps !== null && (
            <Action
              label={trans.__('With %1 steps only', steps)}
              run={() => model.schedule.setNumSteps(steps)}
            />
          )}
        </>
      )}
    </p>
  );
}

interface ActionProps {
  readonly label: string;
  readonly run: () => void;
}

function Action({ label, run }: ActionProps): ReactElement {
  return (
    <button type="button" className="jp-LossInspector-link" onClick={run}>
      {label}
    </button>
  );
}
