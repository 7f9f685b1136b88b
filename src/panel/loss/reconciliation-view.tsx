import type { TranslationBundle } from '@jupyterlab/translation';
import type { ReactElement } from 'react';
import { sameOptions } from '../../analysis/same-options';
import type { Explanation, Reconciliation } from '../../analysis/reconciliation/types';
import { formatNumber } from '../../figures/format-number';
import type { InspectorModel } from '../../model/inspector-model';
import { fill } from '../../sentence';
import { arrayNames } from '../array-names';
import { translate, useEnvironment } from '../environment';
import { useStore } from '../use-store';

export interface ReconciliationViewProps {
  readonly model: InspectorModel;
  readonly found: Reconciliation;
}

/** What a number is, in a sentence and as code; the simplest of several first. */
export function ReconciliationView({ model, found }: ReconciliationViewProps): ReactElement {
  const { trans } = useEnvironment();
  const { matches, nearest, numMore, isCut, numTried } = found;
  const [first, ...others] = matches;
  const shown = first ?? nearest;
  return (
    <div className="jp-LossInspector-message" role="status" data-testid="reconciliation">
      <span>{summaryOf(found, trans)}</span>
      {shown !== null && <ExplanationCode model={model} explanation={shown} />}
      {others.length > 0 && (
        <ul className="jp-LossInspector-explanations" aria-label={trans.__('Other explanations')}>
          {others.map(explanation => (
            <li key={explanation.code}>
              {fill(trans.__('or {words}'), { words: wordsOf(explanation, trans) })}
              <ExplanationCode model={model} explanation={explanation} />
            </li>
          ))}
        </ul>
      )}
      {numMore > 0 && (
        <p className="jp-LossInspector-muted">
          {trans._n(
            '%1 more way gives it: more digits would tell them apart.',
            '%1 more ways give it: more digits would tell them apart.',
            numMore
          )}
        </p>
      )}
      {isCut && (
        <p className="jp-LossInspector-muted">
          {fill(
            trans.__(
              'The arrays are large: the search ended after {numTried} ways, the simplest first.'
            ),
            { numTried }
          )}
        </p>
      )}
    </div>
  );
}

/** “1.0598 is the mean weighted by class (ΣwL/Σw); the plain mean is 5.2991.” */
function summaryOf(
  { seen, matches, nearest, plain, numTried }: Reconciliation,
  trans: TranslationBundle
): string {
  const [match] = matches;
  const number = String(seen.value);
  if (match !== undefined) {
    const values = { seen: number, words: wordsOf(match, trans) };
    return plain === null || plain.value === match.value
      ? fill(trans.__('{seen} is {words}.'), values)
      : fill(trans.__('{seen} is {words}; the plain mean is {plain}.'), {
          ...values,
          plain: formatNumber(plain.value)
        });
  }
  return nearest === null
    ? trans.__('No loss that is known here takes these arrays.')
    : fill(
        trans.__(
          'None of {numTried} ways gives {seen} from these arrays. The nearest is {value}, {words}.'
        ),
        {
          numTried,
          seen: number,
          value: formatNumber(nearest.value),
          words: wordsOf(nearest, trans)
        }
      );
}

function wordsOf({ parts }: Explanation, trans: TranslationBundle): string {
  return parts.map(part => translate(trans, part)).join(trans.__(', '));
}

function ExplanationCode({
  model,
  explanation
}: {
  readonly model: InspectorModel;
  readonly explanation: Explanation;
}): ReactElement {
  const { trans } = useEnvironment();
  const { pair } = useStore(model.store, 'pair');
  const names = arrayNames(pair);
  const { code, options } = explanation;
  return (
    <>
      <code className="jp-LossInspector-code">
        {code.replaceAll('{logits}', names.logits).replaceAll('{targets}', names.targets)}
      </code>
      {options !== null && !sameOptions(options, pair.options) && (
        <button type="button" className="jp-LossInspector-link" onClick={choose}>
          {trans.__('Use these options')}
        </button>
      )}
    </>
  );

  function choose(): void {
    if (options !== null) {
      const { axis, ...choice } = options;
      model.pair.pick({ axis });
      model.pair.choose(choice);
    }
  }
}
