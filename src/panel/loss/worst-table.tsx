import { useMemo, type ReactElement } from 'react';
import { worstMembers } from '../../analysis/worst-members';
import type { Analysis } from '../../analysis/types';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { formatNumber } from '../../figures/format-number';
import { changeOf } from '../format';
import { TableNumber } from '../table-number';

/** As many as the analysis lists of all samples. */
const NUM_WORST = 10;

export interface WorstTableProps {
  readonly model: InspectorModel;
  readonly analysis: Analysis;
  /** What the changes are told against; null where there are none. */
  readonly start?: Analysis | null;
  readonly selected: number | null;
  /** The samples among which the worst are listed; null for all. */
  readonly members?: Int32Array | null;
}

/** The samples with the largest losses; a row shows its sample. */
export function WorstTable({
  model,
  analysis,
  start = null,
  selected,
  members = null
}: WorstTableProps): ReactElement {
  const { trans } = useEnvironment();
  const { losses, targets, predictions, probabilities } = analysis;
  const worst = useMemo(
    () => (members === null ? analysis.worst : worstMembers(losses, members, NUM_WORST)),
    [analysis, losses, members]
  );
  return (
    <table
      className="jp-LossInspector-table"
      aria-label={trans.__('Samples with the largest losses')}
    >
      <thead>
        <tr>
          <th scope="col">{trans.__('Sample')}</th>
          <th scope="col">{trans.__('Loss')}</th>
          <th scope="col" title={trans.__('Target class → predicted class')}>
            {trans.__('Class')}
          </th>
          <th scope="col" title={trans.__('Probability of the target class')}>
            {trans.__('p(target)')}
          </th>
        </tr>
      </thead>
      <tbody>
        {Array.from(worst, index => (
          <tr
            key={index}
            className={index === selected ? 'jp-mod-selected' : ''}
            onClick={() => model.loss.select(index === selected ? null : index)}
          >
            <th scope="row">
              <button
                type="button"
                className="jp-LossInspector-link"
                aria-pressed={index === selected}
              >
                #{index}
              </button>
            </th>
            <TableNumber
              text={formatNumber(losses[index])}
              change={changeOf(losses[index], start && start.losses[index])}
            />
            <td>
              {targets[index]} → {predictions[index]}
            </td>
            <TableNumber
              text={formatNumber(probabilities[index])}
              change={changeOf(probabilities[index], start && start.probabilities[index])}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
