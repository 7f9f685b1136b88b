import { useMemo, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { InspectorState } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { Section } from '../section';
import { useStore } from '../use-store';
import { CompareNumber } from './compare-number';
import { GroupBar } from './group-bar';
import { Disagreements } from './disagreements';
import { LossChart } from './loss-chart';
import { LossStep } from './loss-step';
import { LossSummary } from './loss-summary';
import { SampleView } from './sample-view';
import { WhatIfControls } from './what-if-controls';
import { WorstTable } from './worst-table';
import { useLossUnit } from './use-loss-unit';
import { inUnit } from '../../analysis/in-unit';

/** The loss of each sample: reduced, drawn, and the worst as a table. */
export function LossSection({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const state = useStore(
    model.store,
    'analysis',
    'selected',
    'sample',
    'sampleStart',
    'pair',
    'choice',
    'step',
    'start',
    'group',
    'members'
  );
  const unit = useLossUnit();
  const analysis = valueOf(state.analysis);
  const shown = useMemo(
    () => (analysis === null ? null : inUnit(analysis, unit)),
    [analysis, unit]
  );
  const start = useMemo(
    () => (state.start === null ? null : inUnit(state.start, unit)),
    [state.start, unit]
  );
  const members = state.group === null ? null : valueOf(state.members);
  return (
    <Section model={model} title={trans.__('Loss')} area="loss">
      {state.analysis.status === 'failed' && <FailureMessage error={state.analysis.error} />}
      {shown === null && state.analysis.status !== 'failed' && <Missing state={state} />}
      {shown !== null && (
        <>
          <LossSummary analysis={shown} start={start} state={state} />
          <LossStep model={model} />
          {shown.targetKind !== 'none' && (
            <>
              <Disagreements model={model} />
              <WhatIfControls model={model} analysis={shown} />
              <CompareNumber model={model} />
              <GroupBar model={model} numSamples={shown.numSamples} />
              <LossChart
                model={model}
                analysis={shown}
                selected={state.selected}
                members={members}
              />
              <WorstTable
                model={model}
                analysis={shown}
                start={start}
                selected={state.selected}
                members={members}
              />
            </>
          )}
          <SamplePicker model={model} state={state} />
          <SampleView model={model} state={state} />
        </>
      )}
    </Section>
  );
}

/** Why there is no loss yet, and what to do about it. */
function Missing({
  state
}: {
  readonly state: Pick<InspectorState, 'analysis' | 'pair'>;
}): ReactElement {
  const { trans } = useEnvironment();
  const { logits } = state.pair;
  const text =
    state.analysis.status === 'loading'
      ? trans.__('Computing …')
      : logits === null
        ? trans.__('Choose the logits above: an array with one row for each sample.')
        : trans.__(
            'The output leaves out values of %1. Read the exact array from the kernel above.',
            logits.label
          );
  return <p className="jp-LossInspector-hint">{text}</p>;
}

/** Any sample can be chosen by its number, with the keyboard too. */
function SamplePicker({
  model,
  state
}: {
  readonly model: InspectorModel;
  readonly state: Pick<InspectorState, 'analysis' | 'selected' | 'sample'>;
}): ReactElement {
  const { trans } = useEnvironment();
  const analysis = valueOf(state.analysis);
  return (
    <label className="jp-LossInspector-field">
      {trans.__('Sample')}
      <input
        type="number"
        className="jp-mod-styled"
        min={0}
        max={(analysis?.numSamples ?? 1) - 1}
        value={state.selected ?? ''}
        aria-invalid={state.sample.status === 'failed'}
        onChange={({ target }) =>
          model.loss.select(target.value === '' ? null : target.valueAsNumber)
        }
      />
    </label>
  );
}
