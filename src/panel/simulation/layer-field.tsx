import { useId, type ReactElement } from 'react';
import { isUsable, type InputEntry } from '../../model/input-entry';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { useEnvironment } from '../environment';
import { optionLabel } from '../inputs/option-label';
import { useStore } from '../use-store';

const SCALING = 'scaling';
const NO_ENTRIES: readonly InputEntry[] = [];

/** What is trained: one more layer on the logits, or a softmax regression on a matrix of features. */
export function LayerField({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { inputs, setup, analysis } = useStore(model.store, 'inputs', 'setup', 'analysis');
  const id = useId();
  const numSamples = valueOf(analysis)?.numSamples ?? null;
  const entries = (valueOf(inputs) ?? NO_ENTRIES).filter(entry => isFeatures(entry, numSamples));
  return (
    <>
      <label
        htmlFor={id}
        title={trans.__(
          'A scaling layer z·W + b begins at the logits as they are; a regression x·W + b on features begins at 0'
        )}
      >
        {trans.__('Layer')}
      </label>
      <select
        id={id}
        className="jp-mod-styled"
        value={setup.features?.id ?? SCALING}
        onChange={({ target }) =>
          model.pair.pick({ features: target.value === SCALING ? null : target.value })
        }
      >
        <option value={SCALING}>{trans.__('scaling of the logits')}</option>
        {entries.map(entry => (
          <option key={entry.id} value={entry.id}>
            {trans.__('regression on %1', optionLabel(entry, trans))}
          </option>
        ))}
      </select>
    </>
  );
}

function isFeatures(entry: InputEntry, numSamples: number | null): boolean {
  const shape = entry.description?.shape;
  return isUsable(entry) && shape?.length === 2 && shape[0] === numSamples;
}
