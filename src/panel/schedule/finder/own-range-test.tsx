import { Fragment, useId, useState, type ReactElement } from 'react';
import { isUsable, type InputEntry } from '../../../model/input-entry';
import type { InspectorModel } from '../../../model/inspector-model';
import { valueOf } from '../../../model/loadable';
import { useEnvironment } from '../../environment';
import { FailureMessage } from '../../failure';
import { optionLabel } from '../../inputs/option-label';
import { useStore } from '../../use-store';
import { RangeTestView } from './range-test-view';

const NO_ENTRIES: readonly InputEntry[] = [];

/** A range test that no log holds: simulated on these samples, or drawn of two arrays that the person names. */
export function OwnRangeTest({ model }: { readonly model: InspectorModel }): ReactElement {
  const { trans } = useEnvironment();
  const { question, rangeTest } = useStore(model.store, 'question', 'rangeTest');
  const test = valueOf(rangeTest);
  return (
    <details className="jp-LossInspector-training jp-LossInspector-rateFinder">
      <summary>{trans.__('Learning-rate finder: range test')}</summary>
      <div className="jp-LossInspector-row">
        <button
          type="button"
          className="jp-LossInspector-link"
          disabled={question === null || question.targets === null}
          title={trans.__(
            'Trains on these samples for 100 steps, while the rate rises to ten times the largest stable one'
          )}
          onClick={() => void model.rangeTest.simulate()}
        >
          {trans.__('Simulate on these samples')}
        </button>
        {rangeTest.status === 'loading' && (
          <button
            type="button"
            className="jp-LossInspector-link"
            onClick={() => model.rangeTest.cancel()}
          >
            {trans.__('Cancel')}
          </button>
        )}
      </div>
      <ArrayFields model={model} />
      {rangeTest.status === 'failed' && <FailureMessage error={rangeTest.error} />}
      {test !== null && (
        <RangeTestView key={test.name} model={model} test={test} smoothsAtFirst={false} />
      )}
    </details>
  );
}

function ArrayFields({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const { inputs } = useStore(model.store, 'inputs');
  const id = useId();
  const [chosen, setChosen] = useState({ rates: '', losses: '' });
  const entries = (valueOf(inputs) ?? NO_ENTRIES).filter(isVector);
  const find = (id: string): InputEntry | undefined => entries.find(entry => entry.id === id);
  const [rates, losses] = [find(chosen.rates), find(chosen.losses)];
  if (entries.length < 2) {
    return (
      <p className="jp-LossInspector-muted">
        {trans.__('Or show two arrays in the notebook, the rates and the losses.')}
      </p>
    );
  }
  return (
    <div className="jp-LossInspector-trainingFields">
      <p className="jp-LossInspector-muted">{trans.__('Or draw one that you recorded:')}</p>
      {(['rates', 'losses'] as const).map(part => (
        <Fragment key={part}>
          <label htmlFor={`${id}-${part}`}>
            {part === 'rates' ? trans.__('Rates') : trans.__('Losses')}
          </label>
          <select
            id={`${id}-${part}`}
            className="jp-mod-styled"
            value={chosen[part]}
            onChange={({ target }) => setChosen({ ...chosen, [part]: target.value })}
          >
            <option value="">{trans.__('choose')}</option>
            {entries.map(entry => (
              <option key={entry.id} value={entry.id}>
                {optionLabel(entry, trans)}
              </option>
            ))}
          </select>
        </Fragment>
      ))}
      <button
        type="button"
        className="jp-LossInspector-link"
        disabled={rates === undefined || losses === undefined}
        onClick={() => rates && losses && void model.rangeTest.take(rates, losses)}
      >
        {trans.__('Draw')}
      </button>
    </div>
  );
}

function isVector(entry: InputEntry): boolean {
  return isUsable(entry) && entry.description?.shape?.length === 1;
}
