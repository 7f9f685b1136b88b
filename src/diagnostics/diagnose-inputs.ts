import type { Precision } from '../array/row-traits';
import type { ClassRows } from '../losses/class-rows';
import type { RowStatistics } from '../losses/row-statistics';
import type { Targets } from '../losses/targets';
import type { Finding } from './finding';
import { brokenLogits } from './broken-logits';
import { brokenLosses } from './broken-losses';
import { noSamples } from './no-samples';
import { normalisedLogits } from './normalised-logits';
import { softTargets } from './soft-targets';

/** Logits and targets, and how finely they are rounded. */
export interface LossInputs {
  readonly rows: ClassRows;
  readonly targets: Targets | null;
  readonly logitsPrecision: Precision;
  readonly targetsPrecision: Precision | null;
}

/**
 * What is wrong or suspicious about the inputs of a loss, the worst first. Looks closely only at rows whose loss is not
 * finite, and stops at the first row that clears a suspicion, so that healthy inputs cost next to nothing.
 *
 * @param losses of the samples; null without targets
 */
export function diagnoseInputs(
  { rows, targets, logitsPrecision, targetsPrecision }: LossInputs,
  statistics: RowStatistics,
  losses: Float64Array | null
): Finding[] {
  return [
    ...noSamples(rows),
    ...brokenLogits(rows, statistics),
    ...(losses === null ? [] : brokenLosses(statistics, losses)),
    ...normalisedLogits(rows, statistics, logitsPrecision),
    ...(targets?.kind === 'probabilities' && targetsPrecision !== null
      ? softTargets(rows.numClasses, targets.probabilities, targetsPrecision)
      : [])
  ];
}
