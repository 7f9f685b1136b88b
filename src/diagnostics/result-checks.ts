import { sentence } from '../sentence';
import { accuracy } from '../evaluation/accuracy';
import type { RowStatistics } from '../losses/row-statistics';
import { isClearlyGreater } from './chance';
import type { InputFinding } from './input-finding';
import { remedyCode } from './remedies';
import { RowTally } from './row-tally';

/** A network that knows nothing yet: the loss is about ln C, and the accuracy that of guessing. */
export function untrained(
  statistics: RowStatistics,
  indices: Int32Array,
  numClasses: number
): InputFinding[] {
  const { mean, count } = meanLoss(statistics.targetLosses, indices);
  const chance = Math.log(numClasses);
  if (count < 30 || Math.abs(mean - chance) > 0.02 * chance) {
    return [];
  }
  const share = accuracy(statistics.predictions, indices);
  if (isClearlyGreater(share, 1 / numClasses, count / 4)) {
    return [];
  }
  return [
    {
      id: 'untrained',
      severity: 'info',
      message: sentence(
        'The mean loss {mean} is about ln {numClasses} = {chance}, and the accuracy that of guessing: the network has learned nothing yet.',
        { mean: mean.toFixed(4), chance: chance.toFixed(4), numClasses }
      ),
      remedy: sentence(
        'That is right before the first step. Later, look at the learning rate, and whether inputs and targets belong together.'
      ),
      rows: []
    }
  ];
}

/** Of the samples that have a class. */
function meanLoss(losses: Float64Array, indices: Int32Array): { mean: number; count: number } {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < losses.length; row++) {
    if (indices[row] >= 0) {
      sum += losses[row];
      count++;
    }
  }
  return { mean: sum / count, count };
}

/** A prediction this sure has a probability of 0.9999 or more. */
const SURE = 1e-4;

/** Predictions that are nearly all sure of themselves, and often wrong. */
export function saturated(statistics: RowStatistics, indices: Int32Array): InputFinding[] {
  const { predictionLosses, predictions } = statistics;
  const wrong = new RowTally(indices.length);
  let sure = 0;
  for (let row = 0; row < indices.length; row++) {
    if (indices[row] >= 0 && predictionLosses[row] < SURE) {
      sure++;
      if (predictions[row] !== indices[row]) {
        wrong.add(row);
      }
    }
  }
  if (sure < 20 || sure < 0.5 * indices.length || wrong.count < 0.05 * sure) {
    return [];
  }
  return [
    {
      id: 'saturated',
      severity: 'warning',
      message: sentence(
        '{sure} of {numSamples} predictions have a probability above 0.9999, and {count} of these are wrong, the first in row {row}: the softmax is saturated.',
        { ...wrong.values, sure }
      ),
      remedy: sentence(
        'Look at the scale of the logits: a temperature above 1, weight decay or label smoothing brings it down.'
      ),
      code: remedyCode('saturated'),
      rows: wrong.rows
    }
  ];
}

/** −log ε of the libraries that clip a probability of 0, and log's own floor. */
const CLIPPED = [
  {
    id: 'clipped-zeros-keras',
    loss: -Math.log(1e-7),
    whose: 'Keras, which clips probabilities to 1e-7'
  },
  {
    id: 'clipped-zeros-sklearn-float32',
    loss: -Math.log(2 ** -23),
    whose: 'scikit-learn with float32, which clips to 1.19e-7'
  },
  {
    id: 'clipped-zeros-sklearn',
    loss: -Math.log(2 ** -52),
    whose: 'scikit-learn with float64, which clips to 2.2e-16'
  },
  {
    id: 'clipped-zeros-torch',
    loss: 100,
    whose: 'PyTorch’s binary_cross_entropy, which clips the logarithm'
  }
] as const;

/** Losses that are exactly those of a clipped probability of 0. */
export function clippedZeros(losses: Float64Array): InputFinding[] {
  return CLIPPED.flatMap(({ id, loss, whose }) => {
    const tally = new RowTally(losses.length);
    for (let row = 0; row < losses.length; row++) {
      if (Math.abs(losses[row] - loss) < 1e-6 * loss) {
        tally.add(row);
      }
    }
    return tally.count === 0
      ? []
      : [
          {
            id,
            severity: 'warning',
            message: sentence(
              'The loss of {count} of {numSamples} rows is {loss}, the first in row {row}: their target has the probability 0, and this is what {whose} makes of it.',
              { ...tally.values, loss: Number(loss.toFixed(4)), whose }
            ),
            remedy: sentence('Compute the loss from logits: it is exact where a probability is 0.'),
            rows: tally.rows
          } as const
        ];
  });
}

/** Weights that are negative, infinite or no numbers. */
export function badWeights(name: string, weight: readonly number[] | null): InputFinding[] {
  const bad = weight?.findIndex(value => !(value >= 0 && value < Infinity)) ?? -1;
  return weight === null || bad === -1
    ? []
    : [
        {
          id: 'bad-weights',
          severity: 'warning',
          message: sentence(
            '{name}[{index}] is {value}: PyTorch takes it without a word, and the loss has no meaning.',
            { name, index: bad, value: String(weight[bad]) }
          ),
          remedy: sentence('Use finite weights of 0 or more.'),
          code: remedyCode('bad-weights'),
          rows: []
        }
      ];
}
