import type { TranslationBundle } from '@jupyterlab/translation';
import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { SimulationSetup } from '../../model/simulation-setup';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { BatchFields } from './batch-fields';
import { LayerField } from './layer-field';
import { OptimizerFields } from './optimizer-fields';

/** How the simulated training goes down, the same for all schedules; folded away while nobody asks. */
export function SimulationForm({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { setup } = useStore(model.store, 'setup');
  const { plan } = setup;
  return (
    <details className="jp-LossInspector-training">
      <summary>{trans.__('Training: %1', describe(setup, trans))}</summary>
      <div className="jp-LossInspector-trainingFields">
        <LayerField model={model} />
        <OptimizerFields
          optimizer={plan.optimizer}
          onChange={optimizer => model.simulation.setPlan({ ...plan, optimizer })}
        />
        <BatchFields plan={plan} onChange={next => model.simulation.setPlan(next)} />
      </div>
    </details>
  );
}

function describe({ plan, features }: SimulationSetup, trans: TranslationBundle): string {
  const { optimizer, batchSize } = plan;
  const momentum = optimizer.name === 'SGD' ? optimizer.momentum : 0;
  return [
    optimizer.name,
    ...(momentum > 0 ? [trans.__('momentum %1', momentum)] : []),
    batchSize === null ? trans.__('all samples') : trans.__('batches of %1', batchSize),
    ...(features === null ? [] : [trans.__('on %1', features.label)])
  ].join(', ');
}
