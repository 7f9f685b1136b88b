import { useEffect, useId, useState, type FormEvent, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { namedScalars } from '../../model/named-arrays';
import { fill } from '../../sentence';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { useLasting } from '../use-lasting';
import { useStore } from '../use-store';
import { ReconciliationView } from './reconciliation-view';

/** A search that is over sooner needs no word of it. */
const SHOW_AFTER_MS = 300;

/** Finds out what a number is that the person saw; folded away while nobody asks. */
export function CompareNumber({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { comparison } = useStore(model.store, 'comparison');
  const { result } = comparison;
  const searching = useLasting(result.status === 'loading', SHOW_AFTER_MS);
  return (
    <details className="jp-LossInspector-options">
      <summary>{trans.__('Compare with a number …')}</summary>
      <NumberForm model={model} text={comparison.text} />
      {searching && (
        <p className="jp-LossInspector-muted" role="status">
          {fill(trans.__('Searching … {percent}\u00a0%'), {
            percent: Math.floor(100 * comparison.progress)
          })}{' '}
          <button
            type="button"
            className="jp-LossInspector-link"
            onClick={() => model.comparison.cancel()}
          >
            {trans.__('Cancel')}
          </button>
        </p>
      )}
      {result.status === 'failed' && <FailureMessage error={result.error} />}
      {result.status === 'ready' && <ReconciliationView model={model} found={result.value} />}
    </details>
  );
}

function NumberForm({
  model,
  text
}: {
  readonly model: InspectorModel;
  readonly text: string;
}): ReactElement {
  const { trans } = useEnvironment();
  const { inputs } = useStore(model.store, 'inputs');
  const [typed, setTyped] = useState(text);
  const id = useId();
  useEffect(() => setTyped(text), [text]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void model.comparison.compare(typed);
  };
  return (
    <form className="jp-LossInspector-compare" onSubmit={submit}>
      <label htmlFor={id}>{trans.__('Number that you saw')}</label>
      <input
        id={id}
        className="jp-mod-styled"
        inputMode="decimal"
        list={`${id}-scalars`}
        size={12}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={event => setTyped(event.target.value)}
      />
      <datalist id={`${id}-scalars`}>
        {namedScalars({ inputs }).map(scalar => (
          <option key={scalar.label} value={scalar.text} label={scalar.label} />
        ))}
      </datalist>
      <button type="submit" className="jp-LossInspector-link">
        {trans.__('Find out')}
      </button>
    </form>
  );
}
