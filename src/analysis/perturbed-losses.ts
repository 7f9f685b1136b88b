import { printedBound } from '../array/row-traits';
import type { ClassRows } from '../losses/class-rows';
import { logitRows } from '../losses/logit-rows';
import { rowStatistics } from '../losses/row-statistics';
import type { Targets } from '../losses/targets';
import type { Prepared } from './prepare';
import { sampleLosses } from './sample-losses';
import type { LossOptions } from './types';

/**
 * The losses with every printed value moved to the end of its interval that is best for the target (direction 1) or worst
 * (−1). Probabilities stay within 0..1.
 */
export function perturbedLosses(
  prepared: Prepared,
  targets: Targets,
  options: LossOptions,
  direction: 1 | -1
): Float64Array {
  const { raw, input, rows } = prepared;
  const step = direction * printedBound(prepared.logitsPrecision);
  const isElement = rows.numClasses !== raw.numClasses;
  const values = Float64Array.from(raw.values, (value, i) => {
    const row = Math.floor(i / raw.numClasses);
    const target = targets.indices[row];
    const helps = isElement ? target === 1 : i - row * raw.numClasses === target;
    const moved = value + (helps ? step : -step);
    return input === 'probabilities' ? Math.min(1, Math.max(0, moved)) : moved;
  });
  const moved: ClassRows = { ...raw, values };
  const movedRows = logitRows(moved, input, isElement ? 'element' : 'row');
  const statistics = rowStatistics(movedRows, targets.indices);
  return sampleLosses({ ...prepared, raw: moved, rows: movedRows, statistics }, targets, options)
    .losses;
}
