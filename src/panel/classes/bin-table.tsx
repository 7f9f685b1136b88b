import type { ReactElement } from 'react';
import { binSpan } from '../../figures/bin-span';
import { translate, useEnvironment } from '../environment';
import { changeOf } from '../format';
import { TableNumber } from '../table-number';
import { useStore } from '../use-store';
import type { ReliabilityProps } from './calibration-view';
import { formatScore } from './format-score';

/** The bins of a reliability diagram as a table, for the keyboard and for exact numbers; a row selects its samples. */
export function BinTable({
  model,
  reliability,
  start = null,
  series
}: ReliabilityProps): ReactElement {
  const { trans } = useEnvironment();
  const { group } = useStore(model.store, 'group');
  const { edges, counts, confidences, accuracies } = reliability.bins;
  const shown = Array.from(counts.keys()).filter(bin => counts[bin] > 0);
  return (
    <details className="jp-LossInspector-options">
      <summary>{trans.__('Bins as a table')}</summary>
      <table
        className="jp-LossInspector-table jp-LossInspector-classTable"
        aria-label={trans.__('Reliability bins')}
      >
        <thead>
          <tr>
            <th scope="col">{trans.__('bin')}</th>
            <th scope="col" title={trans.__('Number of samples')}>
              {trans.__('n')}
            </th>
            <th scope="col" title={trans.__('Mean confidence')}>
              {trans.__('conf.')}
            </th>
            <th scope="col" title={trans.__('Share that is right')}>
              {trans.__('right')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(bin => {
            // a bin that was empty had no means
            const before = start !== null && start.bins.counts[bin] > 0 ? start.bins : null;
            const isSelected =
              group?.kind === 'bin' && group.series === series && group.bin === bin;
            return (
              <tr
                key={bin}
                className={isSelected ? 'jp-mod-selected' : ''}
                onClick={() => model.classes.selectGroup({ kind: 'bin', series, bin })}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="jp-LossInspector-link"
                    aria-pressed={isSelected}
                    aria-label={translate(trans, binSpan(edges, bin))}
                  >
                    {bin + 1 < edges.length
                      ? `${edges[bin].toFixed(2)}–${edges[bin + 1].toFixed(2)}`
                      : '1'}
                  </button>
                </th>
                <TableNumber
                  text={String(counts[bin])}
                  change={changeOf(counts[bin], start && start.bins.counts[bin], String)}
                />
                <TableNumber
                  text={formatScore(confidences[bin])}
                  change={changeOf(confidences[bin], before?.confidences[bin] ?? null, formatScore)}
                />
                <TableNumber
                  text={formatScore(accuracies[bin])}
                  change={changeOf(accuracies[bin], before?.accuracies[bin] ?? null, formatScore)}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
