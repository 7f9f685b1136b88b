import { TaggedError } from '../../errors';
import { averageScores } from '../../evaluation/average-scores';
import { balancedAccuracy } from '../../evaluation/balanced-accuracy';
import { classCounts, labelCounts } from '../../evaluation/class-counts';
import { classLosses, labelLosses } from '../../evaluation/class-losses';
import { classScores } from '../../evaluation/class-scores';
import { confusedPairs } from '../../evaluation/confused-pairs';
import { confusionMatrix } from '../../evaluation/confusion-matrix';
import { topKAccuracy } from '../../evaluation/top-k-accuracy';
import type { Targets } from '../../losses/targets';
import { predictionsOf, type Prepared } from '../prepare';
import { sampleLosses } from '../sample-losses';
import type { LossOptions } from '../types';
import { calibrate } from './calibrate';
import { numLabels } from './num-labels';
import type { ClassReport, Confusion } from './types';

/** More classes than this are no picture, but a list of the most confused ones. */
const MAX_MATRIX = 30;
const MAX_PAIRS = 20;
const TOP = [2, 3, 5, 10];

/**
 * Scores, confusion and calibration of the classes. Without targets there are none: an error. Yields the rows that are done, some
 * of them several times.
 */
export function* classReport(
  prepared: Prepared,
  options: LossOptions
): Generator<number, ClassReport> {
  const { targets, statistics } = prepared;
  if (targets === null) {
    throw new TaggedError('invalid-option', 'samples have no classes without targets');
  }
  const predictions = predictionsOf(prepared);
  const { numClasses } = prepared.rows;
  return {
    ...scoresOf(prepared, targets, options),
    balancedAccuracy: balancedAccuracy(classCounts(predictions, targets.indices, numClasses)),
    topK: TOP.filter(k => k < numClasses).map(k => ({
      k,
      accuracy: topKAccuracy(statistics.targetRanks, k)
    })),
    confusion: confusionOf(prepared, targets),
    calibration: yield* calibrate(prepared, targets)
  };
}

function scoresOf(
  prepared: Prepared,
  targets: Targets,
  options: LossOptions
): Omit<ClassReport, 'balancedAccuracy' | 'topK' | 'confusion' | 'calibration'> {
  const { rows, classNames, labelNames } = prepared;
  const labels = numLabels(prepared);
  const { losses } = sampleLosses(prepared, targets, options);
  const [count, mean, size] =
    labels === null
      ? [classCounts, classLosses, rows.numClasses]
      : [labelCounts, labelLosses, labels];
  const counts = count(predictionsOf(prepared), targets.indices, size);
  const names = labels === null ? classNames : labelNames;
  return {
    areLabels: labels !== null,
    ...(names === undefined ? {} : { names }),
    support: counts.support,
    predicted: counts.predicted,
    losses: mean(losses, targets.indices, size),
    scores: classScores(counts),
    averages: averageScores(counts, labels === null ? 'left-out' : 'zero')
  };
}

function confusionOf(prepared: Prepared, targets: Targets): Confusion {
  const { rows, classNames } = prepared;
  const { numClasses } = rows;
  const predictions = predictionsOf(prepared);
  const { indices } = targets;
  return {
    numClasses,
    matrix: numClasses > MAX_MATRIX ? null : confusionMatrix(predictions, indices, numClasses),
    pairs: confusedPairs(predictions, indices, numClasses, MAX_PAIRS),
    ...(classNames === undefined ? {} : { names: classNames })
  };
}
