import { searchIcon } from '@jupyterlab/ui-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { InputEntry } from '../../model/input-entry';
import type { InspectorModel } from '../../model/inspector-model';
import { valueOf } from '../../model/loadable';
import { translate, useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { Section } from '../section';
import { useStore } from '../use-store';
import { ArrayRow } from './array-row';
import { LossOptionsFields } from './loss-options';
import { ReadProgressBar } from './read-progress';
import { RefusedArrays } from './refused-arrays';
import { TypedTargets } from './typed-targets';
import { VariableList } from './variable-list';

const NO_ENTRIES: readonly InputEntry[] = [];

/** Which arrays are inspected. */
export function InputsSection({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const state = useStore(
    model.store,
    'pair',
    'reading',
    'readError',
    'variables',
    'typedTargets',
    'inputs'
  );
  const [typing, setTyping] = useState(false);
  const { pair, reading, readError, variables, typedTargets, inputs } = state;
  const entries = valueOf(inputs) ?? NO_ENTRIES;
  const typed = typing || pair.targets?.place.kind === 'typed';
  useEffect(() => setTyping(false), [pair.targets?.id]);
  return (
    <Section title={trans.__('Inputs')} area="inputs" aside={<KernelButton model={model} />}>
      <ArrayRow
        model={model}
        role="logits"
        chosen={pair.logits}
        entries={entries.filter(({ place }) => place.kind !== 'typed')}
        onType={null}
      />
      <ArrayRow
        model={model}
        role="targets"
        chosen={pair.targets}
        entries={entries}
        onType={() => setTyping(true)}
      />
      {typed && <TypedTargets model={model} typed={typedTargets} />}
      {pair.notice !== null && (
        <div className="jp-LossInspector-message" role="status">
          {translate(trans, pair.notice)}
        </div>
      )}
      {inputs.status === 'failed' && <FailureMessage error={inputs.error} />}
      <VariableList model={model} variables={variables} />
      {reading !== null && (
        <ReadProgressBar reading={reading} onCancel={() => model.inputs.cancelRead()} />
      )}
      {readError !== null && (
        <>
          <p>{trans.__('%1 could not be read:', readError.label)}</p>
          <FailureMessage error={readError.error} />
        </>
      )}
      <RefusedArrays entries={entries} />
      {pair.logits !== null && <LossOptionsFields model={model} pair={pair} />}
    </Section>
  );
}

function KernelButton({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { kernel } = useStore(model.store, 'kernel');
  const title = kernelButtonTitle();
  return (
    <button
      type="button"
      className="jp-LossInspector-iconButton"
      title={title}
      aria-label={title}
      disabled={kernel.status === 'none' || kernel.status === 'dead' || kernel.readable === false}
      onClick={() => void model.inputs.listVariables()}
    >
      <searchIcon.react tag="span" />
    </button>
  );

  function kernelButtonTitle(): string {
    if (kernel.status === 'none' || kernel.status === 'dead') {
      return trans.__('Start a kernel to pick one of its arrays');
    }
    return kernel.readable === false
      ? trans.__('Arrays can only be read from a Python kernel, and this is %1', kernel.name)
      : trans.__('Pick an array of the kernel');
  }
}
