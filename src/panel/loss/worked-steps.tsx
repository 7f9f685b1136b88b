import type { ReactElement } from 'react';
import type { SampleDetail } from '../../analysis/types';
import { useEnvironment } from '../environment';
import { formatNumber } from '../format';
import { shownClasses } from './shown-classes';

/** The computation of one loss, step by step with its own numbers: max shift, exponentials, sum, −log p. */
export function WorkedSteps({ sample }: { readonly sample: SampleDetail }): ReactElement {
  const { trans } = useEnvironment();
  const { logits, max, exponentials, sum, logSumExp, probabilities, targets, loss } = sample;
  const classes = shownClasses(sample);
  const hidden = logits.length - classes.length;
  return (
    <div className="jp-LossInspector-worked">
      <table className="jp-LossInspector-table" aria-label={trans.__('Worked computation')}>
        <thead>
          <tr>
            <th scope="col">{trans.__('Class')}</th>
            <th scope="col">z</th>
            <th scope="col">z − max</th>
            <th scope="col">exp</th>
            <th scope="col">p</th>
            {targets !== null && <th scope="col">y</th>}
          </tr>
        </thead>
        <tbody>
          {classes.map(k => (
            <tr key={k} className={k === sample.target ? 'jp-mod-target' : ''}>
              <th scope="row">{k}</th>
              <td>{formatNumber(logits[k])}</td>
              <td>{formatNumber(logits[k] - max)}</td>
              <td>{formatNumber(exponentials[k])}</td>
              <td>{formatNumber(probabilities[k])}</td>
              {targets !== null && <td>{formatNumber(targets[k])}</td>}
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
          max z = {formatNumber(max)}{' '}
          <Why>{trans.__('subtracted, so that no exponential overflows')}</Why>
        </li>
        <li>Σ exp(z − max) = {formatNumber(sum)}</li>
        <li>
          log Σ exp z = {formatNumber(max)} + log {formatNumber(sum)} = {formatNumber(logSumExp)}
        </li>
        {loss !== null && <li>{lossStep(sample)}</li>}
      </ol>
    </div>
  );
}

function Why({ children }: { readonly children: string }): ReactElement {
  return <span className="jp-LossInspector-muted">({children})</span>;
}

function lossStep({
  targets,
  target,
  logits,
  logSumExp,
  probabilities,
  loss
}: SampleDetail): string {
  const isHard = targets !== null && targets.every(share => share === 0 || share === 1);
  if (!isHard || target === null) {
    return `loss = −Σ y log p = ${formatNumber(loss ?? NaN)}`;
  }
  return (
    `loss = −log p = −log ${formatNumber(probabilities[target])} = ` +
    `${formatNumber(logSumExp)} − ${parenthesised(logits[target])} = ${formatNumber(loss ?? NaN)}`
  );
}

function parenthesised(value: number): string {
  const text = formatNumber(value);
  return value < 0 ? `(${text})` : text;
}
