import type { ReactElement } from 'react';
import type { SampleDetail } from '../../analysis/types';
import { useEnvironment } from '../environment';
import { classLabel } from '../../figures/class-label';
import { formatNumber } from '../../figures/format-number';
import { Formula } from './formula';
import { shownClasses } from './shown-classes';
import {
  GRADIENT,
  gradientText,
  hasOwnLoss,
  isSoftTarget,
  lossFormula,
  softmaxFormulas
} from './worked-formulas';

/** Symbols of the computation, the same in every language. */
const CLASS = 'k';
const COLUMNS = ['z', 'z − max', 'exp', 'p'];

/** The computation of one loss, step by step with its own numbers: max shift, exponentials, sum, −log p, and its gradient. */
export function WorkedSteps({ sample }: { readonly sample: SampleDetail }): ReactElement {
  const { trans } = useEnvironment();
  const { logits, max, exponentials, probabilities, targets, target, loss } = sample;
  const classes = shownClasses(sample);
  const hidden = logits.length - classes.length;
  const isSoft = isSoftTarget(targets);
  const hasTarget = targets !== null && target !== null;
  const [maximum, ...others] = softmaxFormulas(sample);
  return (
    <div className="jp-LossInspector-worked">
      <table className="jp-LossInspector-table" aria-label={trans.__('Worked computation')}>
        <thead>
          <tr>
            <th scope="col" aria-label={trans.__('Class')}>
              {CLASS}
            </th>
            {[...COLUMNS, ...(isSoft ? ['y'] : [])].map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map(k => (
            <tr key={k} className={k === sample.target ? 'jp-mod-target' : ''}>
              <th scope="row" title={sample.classNames?.[k]}>
                {classLabel(sample, k)}
              </th>
              <td>{formatNumber(logits[k])}</td>
              <td>{formatNumber(logits[k] - max)}</td>
              <td>{formatNumber(exponentials[k])}</td>
              <td>{formatNumber(probabilities[k])}</td>
              {isSoft && <td>{formatNumber(targets[k])}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <p className="jp-LossInspector-muted">
          {trans._n('and %1 more class', 'and %1 more classes', hidden)}
        </p>
      )}
      <ol className="jp-LossInspector-steps">
        <li>
          <Formula {...maximum} />{' '}
          <span className="jp-LossInspector-muted">
            {trans.__('(subtracted, so that no exponential overflows)')}
          </span>
        </li>
        {[...others, ...(hasTarget ? [lossFormula(sample)] : [])].map(formula => (
          <li key={formula.tex}>
            <Formula {...formula} />
          </li>
        ))}
        {hasTarget && (
          <li>
            <Formula {...GRADIENT} /> = {gradientText(sample, classes)}
          </li>
        )}
        {hasOwnLoss(sample) && loss !== null && (
          <li>{trans.__('with the options of the loss: %1', formatNumber(loss))}</li>
        )}
      </ol>
    </div>
  );
}
