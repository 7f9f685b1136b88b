import type { ReactElement } from 'react';
import { pairCount } from '../../analysis/classes/pair-count';
import { classLabel } from '../../figures/class-label';
import { useEnvironment } from '../environment';
import { changeOf, formatPercent, percentChangeOf } from '../format';
import { TableNumber } from '../table-number';
import { useStore } from '../use-store';
import type { ClassViewProps } from './classes-section';

/** The most frequent confusions; a row selects its samples. */
export function ConfusedPairs({
  model,
  report,
  start = null,
  limit
}: ClassViewProps & { readonly limit: number }): ReactElement {
  const { trans } = useEnvironment();
  const { group } = useStore(model.store, 'group');
  const { pairs, names } = report.confusion;
  if (pairs.length === 0) {
    return <p className="jp-LossInspector-muted">{trans.__('Every prediction is right.')}</p>;
  }
  const label = (k: number): string => classLabel({ classNames: names }, k);
  return (
    <table
      className="jp-LossInspector-table jp-LossInspector-classTable"
      aria-label={trans.__('Most confused pairs')}
    >
      <thead>
        <tr>
          <th scope="col">{trans.__('target → prediction')}</th>
          <th scope="col" title={trans.__('Number of samples')}>
            {trans.__('n')}
          </th>
          {!report.areLabels && (
            <th scope="col" title={trans.__('Share of the samples of the target class')}>
              {trans.__('of target')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {pairs.slice(0, limit).map(({ target, prediction, count }) => {
          const before = start && pairCount(start.confusion, target, prediction);
          const isSelected =
            group?.kind === 'pair' && group.target === target && group.prediction === prediction;
          return (
            <tr
              key={`${target} ${prediction}`}
              className={isSelected ? 'jp-mod-selected' : ''}
              onClick={() => model.classes.selectGroup({ kind: 'pair', target, prediction })}
            >
              <th scope="row">
                <button type="button" className="jp-LossInspector-link" aria-pressed={isSelected}>
                  {label(target)} → {label(prediction)}
                </button>
              </th>
              <TableNumber text={String(count)} change={changeOf(count, before, String)} />
              {!report.areLabels && (
                <TableNumber
                  text={formatPercent(count / report.support[target])}
                  change={percentChangeOf(
                    count / report.support[target],
                    start && before !== null ? before / start.support[target] : null
                  )}
                />
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
