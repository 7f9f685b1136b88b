import { bestTemperature } from '../../evaluation/best-temperature';
import { calibrationErrors } from '../../evaluation/calibration-errors';
import { ReliabilityTally } from '../../evaluation/reliability-tally';
import { rowProbabilities } from '../../evaluation/row-probabilities';
import { scaledLoss } from '../../evaluation/scaled-loss';
import { squaredError } from '../../evaluation/squared-error';
import type { Targets } from '../../losses/targets';
import type { Prepared } from '../prepare';
import { binPrecision, NUM_BINS } from './binning';
import { numLabels } from './num-labels';
import { outcomeOf } from './outcome';
import type { Calibration, Reliability } from './types';

/** Above, the bins of each class would take more room than they are worth. */
const MAX_SERIES = 1000;
/** Elements between two chances to pause. */
const CHUNK = 1 << 15;

/** How far the probabilities can be believed. Yields the rows that are done. */
export function* calibrate(prepared: Prepared, targets: Targets): Generator<number, Calibration> {
  const binned = yield* bin(prepared, targets);
  return {
    ...binned,
    negativeLogLikelihood: yield* meanLogLoss(prepared, targets),
    best: yield* bestTemperature(prepared.rows, targets)
  };
}

function* bin(
  prepared: Prepared,
  targets: Targets
): Generator<number, Pick<Calibration, 'overall' | 'each' | 'brier'>> {
  const { rows } = prepared;
  const numSeries = countSeries(prepared);
  const overall = new ReliabilityTally(1, NUM_BINS, binPrecision(prepared, null));
  const each = new ReliabilityTally(numSeries, NUM_BINS, binPrecision(prepared, 0));
  const probabilities = new Float64Array(rows.numClasses);
  const rowsPerChunk = Math.ceil(CHUNK / rows.numClasses);
  let squaredErrors = 0;
  let numCounted = 0;
  for (let row = 0; row < rows.numSamples; row++) {
    const outcome = outcomeOf(prepared, row, null);
    if (outcome !== null) {
      numCounted++;
      overall.add(0, outcome.probability, outcome.isHit);
      rowProbabilities(rows, prepared.statistics, row, probabilities);
      squaredErrors += squaredError(probabilities, targets, row);
      addEach(each, prepared, row, probabilities, numSeries);
    }
    if (row % rowsPerChunk === rowsPerChunk - 1) {
      yield row;
    }
  }
  return {
    overall: reliability(overall, 0),
    each:
      numSeries === 0
        ? null
        : Array.from({ length: numSeries }, (_, series) => reliability(each, series)),
    brier: squaredErrors / numCounted
  };
}

/** One for each class or label; none for elements of one label, whose only series is the overall one. */
function countSeries(prepared: Prepared): number {
  const labels = numLabels(prepared);
  const numSeries = prepared.areElements ? (labels ?? 0) : prepared.rows.numClasses;
  return numSeries > MAX_SERIES ? 0 : numSeries;
}

function addEach(
  tally: ReliabilityTally,
  { areElements, targets }: Prepared,
  row: number,
  probabilities: Float64Array,
  numSeries: number
): void {
  const target = targets?.indices[row];
  if (areElements) {
    if (numSeries > 0) {
      tally.add(row % numSeries, probabilities[1], target === 1);
    }
    return;
  }
  for (let k = 0; k < numSeries; k++) {
    tally.add(k, probabilities[k], target === k);
  }
}

function reliability(tally: ReliabilityTally, series: number): Reliability {
  const bins = tally.bins(series);
  return { bins, ...calibrationErrors(bins) };
}

function* meanLogLoss({ rows, statistics }: Prepared, targets: Targets): Generator<number, number> {
  if (targets.kind === 'probabilities') {
    return (yield* scaledLoss(rows, targets, 1)).loss;
  }
  const counted = statistics.targetLosses.filter((_, row) => targets.indices[row] >= 0);
  return counted.reduce((sum, loss) => sum + loss, 0) / counted.length;
}
