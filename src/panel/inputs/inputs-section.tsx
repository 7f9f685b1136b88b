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
import { kernelRefusal } from './kernel-refusal';
import { LossOptionsFields } from './loss-options';
import { NO_DRAFT } from './path-draft';
import { ReadFailure } from './read-failure';
import { ReadProgressBar } from './read-progress';
import { RefusedArrays } from './refused-arrays';
import { TypedTargets } from './typed-targets';
import { UnreadArrays } from './unread-arrays';
import { UnreadableKernel } from './unreadable-kernel';
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
  const [draft, setDraft] = useState(NO_DRAFT);
  const { pair, reading, readError, variables, typedTargets, inputs } = state;
  const entries = valueOf(inputs) ?? NO_ENTRIES;
  const typed = typing || pair.targets?.place.kind === 'typed';
  useEffect(() => setTyping(false), [pair.targets?.id]);
  return (
    <Section
      model={model}
      title={trans.__('Inputs')}
      area="inputs"
      aside={<KernelButton model={model} />}
    >
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
        typing={typing}
        onType={setTyping}
      />
      {typed && <TypedTargets model={model} typed={typedTargets} />}
      {pair.notice !== null && (
        <div className="jp-LossInspector-message" role="status">
          {translate(trans, pair.notice)}
        </div>
      )}
      <UnreadArrays model={model} />
      <UnreadableKernel model={model} />
      {inputs.status === 'failed' && <FailureMessage error={inputs.error} />}
      <VariableList model={model} variables={variables} draft={draft} onDraft={setDraft} />
      {reading !== null && (
        <ReadProgressBar reading={reading} onCancel={() => model.inputs.cancelRead()} />
      )}
      {readError !== null && (
        <ReadFailure model={model} readError={readError} onPart={choosePart} />
      )}
      <RefusedArrays entries={entries} />
      {pair.logits !== null && <LossOptionsFields model={model} pair={pair} />}
    </Section>
  );

  function choosePart(path: string): void {
    setDraft({ ...draft, path, kind: 'sample' });
    void model.inputs.listVariables();
  }
}

function KernelButton({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { kernel } = useStore(model.store, 'kernel');
  const absent = kernel.status === 'none' || kernel.status === 'dead';
  const refusal = absent
    ? trans.__('Start a kernel to pick one of its arrays')
    : kernelRefusal(kernel, trans);
  const title = refusal ?? trans.__('Pick an array of the kernel');
  return (
    <button
      type="button"
      className="jp-LossInspector-iconButton"
      title={title}
      aria-label={title}
      disabled={refusal !== null}
      onClick={() => void model.inputs.listVariables()}
    >
      <searchIcon.react tag="span" />
    </button>
  );
}
