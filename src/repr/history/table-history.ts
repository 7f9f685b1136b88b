import type { LossHistory, StepUnit } from '../../array/loss-history';
import { isLossName, metricName } from './metric-name';
import { metricValue } from './metric-value';
import { SeriesBuilder } from './series-builder';

/** A table of metrics: the names of its columns, and its rows, which may begin with a label. */
export interface MetricTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const STEP_COLUMN = /^(?:global_?)?step$|^iter(?:ation)?$/i;
const EPOCH_COLUMN = /^epoch$/i;
/** Cells that stand for a metric that was not measured at that step. */
const MISSING = /^(?:NaN|nan|None|NA|<NA>|No log|-|)$/;

/**
 * Reads a table with a row for each step, as pandas, fastai and the Trainer of transformers show it. The steps are a column
 * of that name, or the labels of the rows, or their places. Null where no column is a loss.
 */
export function tableHistory({ names, rows }: MetricTable): LossHistory | null {
  if (!names.some(isLossName)) {
    return null;
  }
  const stepColumn = names.findIndex(name => STEP_COLUMN.test(name));
  const column = stepColumn === -1 ? names.findIndex(name => EPOCH_COLUMN.test(name)) : stepColumn;
  const unit: StepUnit = stepColumn === -1 ? 'epoch' : 'step';
  const builder = new SeriesBuilder();
  for (const [place, row] of rows.entries()) {
    const labels = row.length - names.length;
    const label = column === -1 ? (labels > 0 ? row[0] : String(place + 1)) : row[labels + column];
    const step = metricValue(label)?.value;
    if (step === undefined || !Number.isFinite(step)) {
      return null;
    }
    names.forEach((name, index) => addCell(builder, step, name, row[labels + index]));
  }
  return builder.build(unit, null);
}

function addCell(builder: SeriesBuilder, step: number, column: string, cell: string): void {
  const name = metricName(column);
  const isPercent = cell.endsWith('%');
  const value = metricValue(isPercent ? cell.slice(0, -1) : cell);
  if (name !== null && value !== null && !MISSING.test(cell)) {
    builder.add(step, { ...value, name: column, isPercent });
  }
}
