import { TaggedError } from '../errors';
import {
  clampedCrossEntropy,
  logitCrossEntropy,
  roundedLogitCrossEntropy
} from './binary-cross-entropy';
import { elementLosses } from './element-losses';
import { klDivergence } from './kl-divergence';
import { numberOf, weightsOf, type LossEntry, type LossInputs } from './loss-entry';
import { ALPHA, GAMMA, IGNORE_INDEX, WEIGHT } from './loss-params';
import { negativeLogLikelihood } from './negative-log-likelihood';
import type { SampleLosses } from './sample-losses';
import { sigmoid } from './sigmoid';
import { REFUSE } from './targets';

const ELEMENT = {
  sample: 'element',
  reductions: ['mean', 'sum', 'none'],
  policy: () => REFUSE
} as const;

const ELEMENT_WEIGHT = {
  ...WEIGHT,
  meaning: 'A weight for each column, with which the losses of its elements are multiplied.'
};

const NLL_LOSS: LossEntry = {
  library: 'torch',
  name: 'nll_loss',
  formula: 'L = −w·x[y] of log-probabilities x; mean = ΣL / Σw',
  params: [WEIGHT, IGNORE_INDEX],
  sample: 'row',
  reductions: ['mean', 'sum', 'none'],
  input: () => 'log-probabilities',
  policy: params => ({ ignoreIndex: numberOf(params, 'ignore_index'), outside: 'refuse' }),
  compute: (inputs, params) => negativeLogLikelihood(inputs, weightsOf(params, 'weight'))
};

const KL_DIV: LossEntry = {
  library: 'torch',
  name: 'kl_div',
  formula: 'L = Σ y·(log y − x) of log-probabilities x; mean divides by N·C, batchmean by N',
  params: [],
  sample: 'row',
  reductions: ['mean', 'batchmean', 'sum', 'none'],
  input: () => 'log-probabilities',
  policy: () => REFUSE,
  compute: inputs => ({
    losses: klDivergence(inputs),
    denominator: inputs.raw.values.length,
    batchSize: inputs.batchSize
  })
};

const BINARY_CROSS_ENTROPY: LossEntry = {
  library: 'torch',
  name: 'binary_cross_entropy',
  formula: 'L = −w·(y·log p + (1 − y)·log(1 − p)), logarithms ≥ −100',
  params: [ELEMENT_WEIGHT],
  ...ELEMENT,
  input: () => 'probabilities',
  compute: (inputs, params) => {
    refuseOutside01(inputs);
    refuseTargetsOutside01(inputs);
    const weight = weightsOf(params, 'weight');
    return mean(
      elementLosses(inputs, (p, y, column) => (weight?.[column] ?? 1) * clampedCrossEntropy(p, y))
    );
  }
};

const BINARY_CROSS_ENTROPY_WITH_LOGITS: LossEntry = {
  library: 'torch',
  name: 'binary_cross_entropy_with_logits',
  formula: 'L = w·((1 − y)·x + (1 + (pos_weight − 1)·y)·log(1 + e⁻ˣ))',
  params: [
    ELEMENT_WEIGHT,
    {
      ...WEIGHT,
      name: 'pos_weight',
      meaning: 'A weight for each column, with which the part of class 1 is multiplied.'
    }
  ],
  ...ELEMENT,
  input: () => 'logits',
  compute: (inputs, params) => {
    const weight = weightsOf(params, 'weight');
    const posWeight = weightsOf(params, 'pos_weight');
    return mean(
      elementLosses(inputs, (x, y, column) => {
        const factor = weight?.[column] ?? 1;
        const loss = Number.isFinite(factor) ? logitCrossEntropy : roundedLogitCrossEntropy;
        return factor * loss(x, y, posWeight?.[column]);
      })
    );
  }
};

const SIGMOID_FOCAL_LOSS: LossEntry = {
  library: 'torchvision',
  name: 'sigmoid_focal_loss',
  formula: 'L = αₜ·(1 − pₜ)^γ·BCE(x, y); alpha −1 leaves αₜ out',
  params: [{ ...ALPHA, min: -1, max: 1 }, GAMMA],
  ...ELEMENT,
  input: () => 'logits',
  compute: (inputs, params) => {
    const alpha = numberOf(params, 'alpha');
    const gamma = numberOf(params, 'gamma');
    return mean(
      elementLosses(inputs, (x, y) => {
        const p = sigmoid(x);
        const missing = 1 - (p * y + (1 - p) * (1 - y));
        const side = alpha < 0 ? 1 : alpha * y + (1 - alpha) * (1 - y);
        return side * missing ** gamma * logitCrossEntropy(x, y);
      })
    );
  }
};

/** Losses of PyTorch and torchvision beside `cross_entropy`. */
export const TORCH_LOSSES: readonly LossEntry[] = [
  NLL_LOSS,
  BINARY_CROSS_ENTROPY_WITH_LOGITS,
  BINARY_CROSS_ENTROPY,
  KL_DIV,
  SIGMOID_FOCAL_LOSS
];

/** The mean over all of them. */
function mean(losses: Float64Array): SampleLosses {
  return { losses, denominator: losses.length };
}

function refuseOutside01({ raw }: LossInputs): void {
  const index = raw.values.findIndex(value => !(value >= 0 && value <= 1));
  if (index !== -1) {
    throw new TaggedError(
      'unsupported-array',
      'binary_cross_entropy needs probabilities: element {index} is {value}, outside 0..1',
      { index, value: String(raw.values[index]) }
    );
  }
}

function refuseTargetsOutside01({ targets }: LossInputs): void {
  if (targets.kind !== 'probabilities') {
    return;
  }
  const { probabilities } = targets;
  for (let i = 1; i < probabilities.length; i += 2) {
    const target = probabilities[i];
    if (!(target >= 0 && target <= 1)) {
      throw new TaggedError(
        'target-out-of-range',
        'binary_cross_entropy needs targets in 0..1: element {index} is {value}',
        { index: (i - 1) / 2, value: target }
      );
    }
  }
}
