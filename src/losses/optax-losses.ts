import { sigmoidCrossEntropy } from './binary-cross-entropy';
import { crossEntropyLosses } from './cross-entropy';
import { elementLosses } from './element-losses';
import { numberOf, type LossEntry, type LossInputs, type LossParamInfo } from './loss-entry';
import { ALPHA, GAMMA } from './loss-params';
import { polyCrossEntropy } from './poly-cross-entropy';
import { safeCrossEntropy } from './safe-cross-entropy';
import type { SampleLosses } from './sample-losses';
import { sigmoid } from './sigmoid';
import { REFUSE } from './targets';

const SHARED: Pick<LossEntry, 'library' | 'reductions' | 'input' | 'policy'> = {
  library: 'optax',
  reductions: ['mean', 'sum', 'none'],
  input: () => 'logits',
  policy: () => REFUSE
};

const SMOOTH_LABELS: LossParamInfo = {
  name: 'alpha',
  kind: 'number',
  default: 0,
  min: 0,
  max: 1,
  meaning: 'That of smooth_labels: the share of each target that is spread evenly over all classes.'
};

const SOFTMAX: LossEntry = {
  ...SHARED,
  name: 'softmax_cross_entropy',
  formula: 'L = −Σ y′·log softmax(x), y′ = smooth_labels(y, alpha)',
  params: [SMOOTH_LABELS],
  sample: 'row',
  compute: ({ rows, targets, statistics }, params) =>
    over(
      crossEntropyLosses(rows, targets, statistics, { labelSmoothing: numberOf(params, 'alpha') })
    ),
  softmax: params => ({ weight: null, labelSmoothing: numberOf(params, 'alpha') })
};

const INTEGER_LABELS: LossEntry = {
  ...SHARED,
  name: 'softmax_cross_entropy_with_integer_labels',
  formula: 'L = −log softmax(x)[y]; −1 is the last class, other labels out of range give nan',
  params: [],
  sample: 'row',
  policy: () => ({ ignoreIndex: null, outside: 'wrap' }),
  compute: inputs => over({ losses: integerLosses(inputs) })
};

const SAFE_SOFTMAX: LossEntry = {
  ...SHARED,
  name: 'safe_softmax_cross_entropy',
  formula: 'L = −Σ y·log softmax(x) with 0·(−inf) = 0',
  params: [],
  sample: 'row',
  compute: inputs => over({ losses: safeCrossEntropy(inputs) })
};

const POLY: LossEntry = {
  ...SHARED,
  name: 'poly_loss_cross_entropy',
  formula: 'L = −Σ y·log p + ε·Σ y·(1 − p)',
  params: [
    {
      name: 'epsilon',
      kind: 'number',
      default: 2,
      meaning: 'The weight of the first power of 1 − p.'
    }
  ],
  sample: 'row',
  compute: (inputs, params) =>
    over({ losses: polyCrossEntropy(inputs, numberOf(params, 'epsilon')) })
};

const SIGMOID: LossEntry = {
  ...SHARED,
  name: 'sigmoid_binary_cross_entropy',
  formula: 'L = −y·log σ(x) − (1 − y)·log σ(−x)',
  params: [],
  sample: 'element',
  compute: inputs => over({ losses: elementLosses(inputs, (x, y) => sigmoidCrossEntropy(x, y)) })
};

const SIGMOID_FOCAL: LossEntry = {
  ...SHARED,
  name: 'sigmoid_focal_loss',
  formula: 'L = αₜ·(1 − pₜ)^γ·BCE(x, y); no αₜ without alpha',
  params: [{ ...ALPHA, default: null, optional: true }, GAMMA],
  sample: 'element',
  compute: (inputs, params) => {
    const alpha = typeof params.alpha === 'number' ? params.alpha : null;
    const gamma = numberOf(params, 'gamma');
    return over({
      losses: elementLosses(inputs, (x, y) => {
        const missing = (1 - y) * sigmoid(x) + y * sigmoid(-x);
        const side = alpha === null ? 1 : alpha * y + (1 - alpha) * (1 - y);
        return side * missing ** gamma * sigmoidCrossEntropy(x, y);
      })
    });
  }
};

/** optax gives the loss of each sample; `mean` and `sum` are jnp.mean and jnp.sum of them. */
export const OPTAX_LOSSES: readonly LossEntry[] = [
  INTEGER_LABELS,
  SOFTMAX,
  SAFE_SOFTMAX,
  POLY,
  SIGMOID,
  SIGMOID_FOCAL
];

/** logsumexp(x) − x[y]: infinite, not NaN, where a logit beside the target is +inf. */
function integerLosses({ rows, targets, statistics }: LossInputs): Float64Array {
  const { values, numClasses } = rows;
  const { losses } = crossEntropyLosses(rows, targets, statistics, {});
  return losses.map((loss, row) => {
    const start = row * numClasses;
    const target = targets.indices[row];
    const isInfinite = values[start + statistics.predictions[row]] === Infinity;
    return isInfinite && target >= 0 && values[start + target] < Infinity ? Infinity : loss;
  });
}

/** The mean over all of them. */
function over({ losses }: Pick<SampleLosses, 'losses'>): SampleLosses {
  return { losses, denominator: losses.length };
}
