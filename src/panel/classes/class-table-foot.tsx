import type { ReactElement } from 'react';
import type { ClassReport } from '../../analysis/classes/types';
import { useEnvironment } from '../environment';
import { changeOf } from '../format';
import { TableNumber } from '../table-number';
import { formatScore } from './format-score';

/** The averages of the columns. */
export function ClassTableFoot({
  report,
  start = null
}: {
  readonly report: ClassReport;
  readonly start?: ClassReport | null;
}): ReactElement {
  const { trans } = useEnvironment();
  const { averages } = report;
  const rows = [
    ['macro', trans.__('macro'), trans.__('Mean over the classes')],
    [
      'weighted',
      trans.__('weighted'),
      trans.__('Mean over the classes, weighted by their samples')
    ],
    ['micro', trans.__('micro'), trans.__('Of all counts together')]
  ] as const;
  return (
    <tfoot>
      {rows.map(([kind, label, title]) => (
        <tr key={kind}>
          <th scope="row" colSpan={3} title={title}>
            {label}
          </th>
          {(['precision', 'recall', 'f1'] as const).map(score => (
            <TableNumber
              key={score}
              testId={`${kind}-${score}`}
              value={averages[kind][score]}
              text={formatScore(averages[kind][score])}
              change={changeOf(
                averages[kind][score],
                start && start.averages[kind][score],
                formatScore
              )}
            />
          ))}
        </tr>
      ))}
    </tfoot>
  );
}
