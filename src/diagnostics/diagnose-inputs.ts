import type { Precision } from '../array/row-traits';
import type { ClassRows } from '../losses/class-rows';
import type { InputKind } from '../losses/loss-entry';
import type { RowStatistics } from '../losses/row-statistics';
import type { IndexPolicy, Targets } from '../losses/targets';
import { refusedTargets, swappedArrays } from './array-checks';
import { brokenLogits } from './broken-logits';
import { brokenLosses } from './broken-losses';
import type { InputFinding } from './input-finding';
import {
  allIgnored,
  missingClasses,
  oneBasedTargets,
  shiftedLabels,
  silentTargets
} from './index-checks';
import { coarseLogits, constantLogits, duplicatedRows } from './logit-checks';
import { noSamples } from './no-samples';
import { normalisedLogits, unnormalisedLogProbabilities } from './normalised-logits';
import { clippedZeros, saturated, untrained } from './result-checks';
import { softTargets } from './soft-targets';
import { wrongAxis, type AxisAlternative } from './wrong-axis';

/** Logits and targets, how finely they are rounded, and what they are taken for. */
export interface LossInputs {
  readonly rows: ClassRows;
  readonly targets: Targets | null;
  readonly logitsPrecision: Precision;
  readonly targetsPrecision: Precision | null;
  /** That of the loss; PyTorch unless told otherwise. */
  readonly library?: string;
  /** Whether weights make losses that are not finite, so that the arrays do not explain them. */
  readonly hasBadWeights?: boolean;
  /** Logits unless told otherwise. */
  readonly input?: InputKind;
  /** Whether the samples are the elements of the array, with two classes each. */
  readonly areElements?: boolean;
  /** The targets before indices out of range were interpreted. */
  readonly givenTargets?: ArrayLike<number> | null;
  /** What became of class indices out of range. */
  readonly outside?: IndexPolicy['outside'];
  readonly axis?: number;
  /** The predictions along other axes of the same extent. */
  readonly alternatives?: readonly AxisAlternative[];
}

/**
 * What is wrong or suspicious about the inputs of a loss, the worst first. Looks closely only at rows whose loss is not
 * finite, and stops at the first row that clears a suspicion, so that healthy inputs cost next to nothing.
 *
 * @param losses of the samples; null without targets
 */
export function diagnoseInputs(
  inputs: LossInputs,
  statistics: RowStatistics,
  losses: Float64Array | null
): InputFinding[] {
  const { rows, targets, logitsPrecision } = inputs;
  return [
    ...noSamples(rows),
    ...brokenLogits(rows, statistics),
    ...(losses === null || inputs.hasBadWeights === true ? [] : brokenLosses(statistics, losses)),
    ...ofLogits(inputs, statistics),
    ...(targets === null || losses === null ? [] : ofTargets(inputs, targets, statistics)),
    ...(losses === null || inputs.input !== 'probabilities' ? [] : clippedZeros(losses)),
    ...coarseLogits(rows, statistics, logitsPrecision),
    ...duplicatesOf(inputs, statistics)
  ];
}

function ofLogits(inputs: LossInputs, statistics: RowStatistics): InputFinding[] {
  const { rows, logitsPrecision, input = 'logits', areElements = false } = inputs;
  if (areElements || input === 'probabilities') {
    return [];
  }
  if (input === 'log-probabilities') {
    return unnormalisedLogProbabilities(rows, statistics, logitsPrecision);
  }
  const swapped = swappedArrays(rows);
  return swapped.length > 0
    ? swapped
    : [...normalisedLogits(rows, statistics, logitsPrecision), ...constantLogits(rows, statistics)];
}

/** Whether it matters to the library of which type class indices are; elements have none. */
function isChoosy({ library = 'torch', areElements = false }: LossInputs): boolean {
  return ['torch', 'transformers'].includes(library) && !areElements;
}

function duplicatesOf(
  { rows, areElements = false }: LossInputs,
  statistics: RowStatistics
): InputFinding[] {
  return areElements ? [] : duplicatedRows(rows, statistics);
}

function ofTargets(
  inputs: LossInputs,
  targets: Targets,
  statistics: RowStatistics
): InputFinding[] {
  const { rows, targetsPrecision, givenTargets = null, axis = 1, alternatives = [] } = inputs;
  const { predictions } = statistics;
  const { indices } = targets;
  const found = [
    ...(targets.kind === 'probabilities' && targetsPrecision !== null
      ? softTargets(rows.numClasses, targets.probabilities, targetsPrecision)
      : []),
    ...(targetsPrecision === null || !isChoosy(inputs)
      ? []
      : refusedTargets(targets, targetsPrecision.dtype)),
    ...allIgnored(indices),
    ...saturated(statistics, indices)
  ];
  if (inputs.areElements === true || targets.kind === 'probabilities') {
    return found;
  }
  const misplaced = [
    ...oneBasedTargets(predictions, indices),
    ...shiftedLabels(predictions, indices, rows.sampleShape),
    ...wrongAxis(predictions, indices, axis, alternatives)
  ];
  return [
    ...misplaced,
    ...found,
    ...silentTargets(givenTargets, indices, inputs.outside ?? 'refuse'),
    ...(misplaced.length > 0 ? [] : untrained(statistics, indices, rows.numClasses)),
    ...(misplaced.length > 0 ? [] : missingClasses(indices, rows.numClasses))
  ];
}
