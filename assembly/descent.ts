import { addScaleGradient, scaleRows } from './diagonal-rows';
import { POWERS } from './exp-non-positive';
import { addMatrixGradient } from './matrix-gradient';
import { multiplyRows } from './matrix-rows';
import { distributionExponentials, distributionGradients } from './distribution-rows';
import { classExponentials, classGradients } from './class-rows';
import { finishLosses } from './finish-losses';
import { closeScores, strideOf } from './score-rows';

/** Where the host puts the table of powers. */
export function powers(): usize {
  return POWERS;
}

/** The first address that the host may use. */
export function base(): usize {
  return __heap_base;
}

/** scores = x·W + b of a block of rows; see src/simulation/descent-kernel.ts for what lies where. */
export function forward(
  isDiagonal: bool,
  features: usize,
  numRows: i32,
  numFeatures: i32,
  numClasses: i32,
  parameters: usize,
  scores: usize
): void {
  if (isDiagonal) {
    scaleRows(features, numRows, numClasses, parameters, scores);
  } else {
    multiplyRows(features, numRows, numFeatures, strideOf(numClasses), parameters, scores);
  }
  closeScores(scores, numRows, numClasses);
}

/**
 * Losses of rows whose targets are classes; the scores become the gradients of the losses by them. Answers how many
 * predictions, first of ties, are the target.
 */
export function classLosses(
  scores: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  losses: usize,
  scales: usize
): i32 {
  const hits = classExponentials(scores, numRows, numClasses, indices, losses, scales);
  finishLosses(losses, scales, numRows, 0);
  classGradients(scores, numRows, numClasses, indices, scales);
  return hits;
}

/** The same of rows whose targets are distributions, each of a mass that need not be 1. */
export function distributionLosses(
  scores: usize,
  numRows: i32,
  numClasses: i32,
  indices: usize,
  losses: usize,
  scales: usize,
  probabilities: usize,
  masses: usize
): i32 {
  const hits = distributionExponentials(
    scores,
    numRows,
    numClasses,
    indices,
    losses,
    scales,
    probabilities
  );
  finishLosses(losses, scales, numRows, masses);
  distributionGradients(scores, numRows, numClasses, scales, probabilities);
  return hits;
}

/** Adds xᵀ·delta to the gradient by W, and delta to that by b. */
export function backward(
  isDiagonal: bool,
  features: usize,
  numRows: i32,
  numFeatures: i32,
  numClasses: i32,
  deltas: usize,
  gradient: usize
): void {
  if (isDiagonal) {
    addScaleGradient(features, numRows, numClasses, deltas, gradient);
  } else {
    addMatrixGradient(features, numRows, numFeatures, strideOf(numClasses), deltas, gradient);
  }
}
