import { useMemo, useState, type ReactElement } from 'react';
import type { ClassReport } from '../../analysis/classes/types';
import { classLabel } from '../../figures/class-label';
import { formatNumber } from '../../figures/format-number';
import { useEnvironment } from '../environment';
import { useLossUnit } from '../loss/use-loss-unit';
import { changeOf } from '../format';
import { TableNumber } from '../table-number';
import { useStore } from '../use-store';
import type { ClassViewProps } from './classes-section';
import { ClassTableFoot } from './class-table-foot';
import { ClassTableHead } from './class-table-head';
import { formatScore } from './format-score';
import { sortClasses, type ClassOrder } from './sort-classes';

/** Rows that are shown at first, and how many more with each press. */
const NUM_ROWS = 20;
const MORE_ROWS = 100;
const SCORES = ['precision', 'recall', 'f1'] as const;
type Score = (typeof SCORES)[number];
/** In place of a number that is not defined. */
const NONE = '–';

/** Support, loss, precision, recall and F1 of each class; a row selects its samples. */
export function ClassTable({ model, report, start = null }: ClassViewProps): ReactElement {
  const { trans } = useEnvironment();
  const [order, setOrder] = useState<ClassOrder>({ column: 'class', direction: 'ascending' });
  const [numRows, setNumRows] = useState(NUM_ROWS);
  const sorted = useMemo(() => sortClasses(report, order), [report, order]);
  const hidden = sorted.length - numRows;
  return (
    <>
      <table
        className="jp-LossInspector-table jp-LossInspector-classTable"
        aria-label={
          report.areLabels ? trans.__('Scores of the labels') : trans.__('Scores of the classes')
        }
      >
        <ClassTableHead order={order} onSort={setOrder} areLabels={report.areLabels} />
        <tbody>
          {Array.from(sorted.subarray(0, numRows), k => (
            <ClassRow key={k} model={model} report={report} start={start} index={k} />
          ))}
        </tbody>
        <ClassTableFoot report={report} start={start} />
      </table>
      {hidden > 0 && (
        <button
          type="button"
          className="jp-LossInspector-link"
          onClick={() => setNumRows(numRows + MORE_ROWS)}
        >
          {trans.__('Show %1 more of %2', Math.min(hidden, MORE_ROWS), sorted.length)}
        </button>
      )}
    </>
  );
}

function ClassRow({
  model,
  report,
  start = null,
  index
}: ClassViewProps & { readonly index: number }): ReactElement {
  const { group } = useStore(model.store, 'group');
  const unit = useLossUnit();
  const isSelected = group?.kind === 'class' && group.index === index;
  const { support, losses, scores, names } = report;
  return (
    <tr
      className={isSelected ? 'jp-mod-selected' : ''}
      onClick={() => model.classes.selectGroup({ kind: 'class', index })}
    >
      <th scope="row" title={names?.[index]}>
        <button type="button" className="jp-LossInspector-link" aria-pressed={isSelected}>
          {classLabel({ classNames: names }, index)}
        </button>
      </th>
      <TableNumber
        text={String(support[index])}
        change={changeOf(support[index], start && start.support[index], String)}
      />
      <TableNumber
        text={
          Number.isNaN(losses[index]) && support[index] === 0
            ? NONE
            : formatNumber(losses[index] * unit.perNat)
        }
        change={changeOf(losses[index] * unit.perNat, start && start.losses[index] * unit.perNat)}
      />
      {SCORES.map(score => (
        <TableNumber
          key={score}
          text={isDefined(report, index, score) ? formatScore(scores[score][index]) : NONE}
          change={changeOf(scores[score][index], start && start.scores[score][index], formatScore)}
        />
      ))}
    </tr>
  );
}

/** A class that is never predicted has no precision, and one that never occurs no recall. */
function isDefined({ support, predicted }: ClassReport, index: number, score: Score): boolean {
  const counts = { precision: predicted, recall: support, f1: null }[score];
  return counts === null || counts[index] > 0;
}
