import type { ReactElement } from 'react';
import type { SampleDetail } from '../../analysis/types';
import { useEnvironment } from '../environment';
import { classLabel } from '../../figures/class-label';
import { formatNumber } from '../../figures/format-number';
import { shownClasses } from './shown-classes';

/** Symbols of the computation, the same in every language. */
const CLASS = 'k';
const COLUMNS = ['z', 'z − max', 'exp', 'p'];

/** The computation of one loss, step by step with its own numbers: max shift, exponentials, sum, −log p. */
export function WorkedSteps({ sample }: { readonly sample: SampleDetail }): ReactElement {
  const { trans } = useEnvironment();
  const { logits, max, exponentials, sum, logSumExp, probabilities, targets, loss } = sample;
  const classes = shownClasses(sample);
  const hidden = logits.length - classes.length;
  const isSoft = isSoftTarget(targets);
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
          {`max z = ${formatNumber(max)} `}
          <span className="jp-LossInspector-muted">
            {trans.__('(subtracted, so that no exponential overflows)')}
          </span>
        </li>
        <li>{`Σ exp(z − max) = ${formatNumber(sum)}`}</li>
        <li>{`log Σ exp z = ${formatNumber(max)} + log ${formatNumber(sum)} = ${formatNumber(logSumExp)}`}</li>
        {loss !== null && <li>{lossStep(sample)}</li>}
      </ol>
    </div>
  );
}

function lossStep({
  targets,
  target,
  logits,
  logSumExp,
  probabilities,
  loss
}: SampleDetail): string {
  if (isSoftTarget(targets) || target === null) {
    return `loss = −Σ y log p = ${formatNumber(loss ?? NaN)}`;
  }
  return (
    `loss = −log p = −log ${formatNumber(probabilities[target])} = ` +
    `${formatNumber(logSumExp)} − ${parenthesised(logits[target])} = ${formatNumber(loss ?? NaN)}`
  );
}

/** Whether the target is a distribution rather than one class. */
function isSoftTarget(targets: SampleDetail['targets']): targets is Float64Array {
  return targets !== null && targets.some(share => share !== 0 && share !== 1);
}

function parenthesised(value: number): string {
  const text = formatNumber(value);
  return value < 0 ? `(${text})` : text;
}
