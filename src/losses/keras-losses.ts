import { TaggedError } from '../errors';
import { clippedBinaryCrossEntropy, logitCrossEntropy } from './binary-cross-entropy';
import { clippedCrossEntropy } from './clipped-cross-entropy';
import { clippedProbability } from './clipped-probability';
import { crossEntropyLosses } from './cross-entropy';
import { elementLosses } from './element-losses';
import { focalCrossEntropy } from './focal-cross-entropy';
import {
  numberOf,
  type LossEntry,
  type LossInputs,
  type LossParamInfo,
  type LossParams
} from './loss-entry';
import { ALPHA, FROM_LOGITS, GAMMA, LABEL_SMOOTHING } from './loss-params';
import { oneHotProducts } from './one-hot-products';
import { sigmoid } from './sigmoid';
import { softmax } from './softmax';
import { IGNORED, REFUSE } from './targets';

/** `keras.config.epsilon()`, with which probabilities are clipped. */
const EPSILON = 1e-7;
const CLIP = { epsilon: EPSILON, normalise: true };

/** Two losses follow other formulas on TensorFlow, which is what Keras runs on unless it is told otherwise. */
const BACKEND: LossParamInfo = {
  name: 'backend',
  kind: 'choice',
  default: 'tensorflow',
  choices: ['tensorflow', 'torch', 'jax'],
  isSetting: true,
  meaning: 'What Keras runs on; keras.config.backend() tells it.'
};

const SHARED = {
  library: 'keras',
  reductions: ['mean', 'sum', 'none'],
  input: (params: LossParams) => (params.from_logits === true ? 'logits' : 'probabilities'),
  policy: () => REFUSE
} as const;

const SPARSE: LossEntry = {
  ...SHARED,
  name: 'SparseCategoricalCrossentropy',
  formula:
    'L = −log (clip(p) / Σ clip(p))[y], on torch and jax −log clip(p / Σp)[y]; mean over the samples that are not ignored',
  params: [
    FROM_LOGITS,
    {
      name: 'ignore_class',
      kind: 'integer',
      default: null,
      optional: true,
      meaning: 'Samples whose target is this number are left out of the loss and of its mean.'
    },
    BACKEND
  ],
  sample: 'row',
  policy: ({ ignore_class, backend }) => ({
    ignoreIndex: typeof ignore_class === 'number' ? ignore_class : null,
    outside: backend === 'jax' ? 'no-class' : 'refuse'
  }),
  compute: (inputs, params) => {
    refuseSqueezed(inputs);
    const { rows, targets, statistics } = inputs;
    // TensorFlow takes the softmax of the logarithms of what it has clipped
    const clip = { ...CLIP, clipsFirst: params.backend === 'tensorflow' };
    const losses =
      params.from_logits === true
        ? crossEntropyLosses(rows, targets, statistics, {}).losses
        : clippedCrossEntropy(inputs, { ...clip, labelSmoothing: 0 });
    const { indices } = targets;
    return noNaN(
      params.backend === 'jax' ? productsOnJax(inputs, losses, params) : losses,
      indices.filter(index => index !== IGNORED).length
    );
  }
};

/** jax multiplies with one-hot rows, in which a target that is no class has no 1. */
function productsOnJax(
  { rows, raw, targets }: LossInputs,
  losses: Float64Array,
  { from_logits: isLogit }: LossParams
): Float64Array {
  const { values, numClasses } = rows;
  const factor =
    isLogit === true
      ? (row: number, k: number) => values[row * numClasses + k]
      : clippedProbability(raw, CLIP);
  return oneHotProducts(losses, targets.indices, numClasses, factor);
}

const CATEGORICAL: LossEntry = {
  ...SHARED,
  name: 'CategoricalCrossentropy',
  formula: 'L = −Σ y′·log clip(p / Σp), y′ = (1 − ε)·y + ε/shape[-1]',
  params: [FROM_LOGITS, LABEL_SMOOTHING],
  sample: 'row',
  compute: (inputs, params) => {
    const { rows, targets, statistics, numColumns } = inputs;
    const smoothing = {
      labelSmoothing: numberOf(params, 'label_smoothing'),
      numSpread: numColumns
    };
    const losses =
      params.from_logits === true
        ? crossEntropyLosses(rows, targets, statistics, smoothing).losses
        : clippedCrossEntropy(inputs, { ...smoothing, ...CLIP });
    return noNaN(losses, losses.length);
  }
};

const BINARY: LossEntry = {
  ...SHARED,
  name: 'BinaryCrossentropy',
  formula: 'L = −y′·log clip(p) − (1 − y′)·log(1 − clip(p)), y′ = (1 − ε)·y + ε/2',
  params: [FROM_LOGITS, LABEL_SMOOTHING],
  sample: 'element',
  compute: (inputs, params) => {
    const term = (x: number, y: number): number =>
      params.from_logits === true
        ? logitCrossEntropy(x, y)
        : clippedBinaryCrossEntropy(x, y, EPSILON);
    const losses = elementLosses(inputs, term, numberOf(params, 'label_smoothing'));
    return noNaN(losses, losses.length);
  }
};

const BINARY_FOCAL: LossEntry = {
  ...SHARED,
  name: 'BinaryFocalCrossentropy',
  formula: 'L = αₜ·(1 − pₜ)^γ·BCE(clip(p), y′), of logits on TensorFlow BCE(x, y′)',
  params: [
    FROM_LOGITS,
    LABEL_SMOOTHING,
    GAMMA,
    ALPHA,
    {
      name: 'apply_class_balancing',
      kind: 'switch',
      default: false,
      meaning: 'Whether alpha weighs the two classes.'
    },
    BACKEND
  ],
  sample: 'element',
  compute: (inputs, params) => {
    const gamma = numberOf(params, 'gamma');
    const alpha = numberOf(params, 'alpha');
    const isBalanced = params.apply_class_balancing === true;
    const isLogit = params.from_logits === true;
    // TensorFlow's sigmoid remembers its logits, and its cross-entropy takes these
    const takesLogits = isLogit && params.backend === 'tensorflow';
    const term = (x: number, y: number): number => {
      const p = isLogit ? sigmoid(x) : x;
      const missing = 1 - (y * p + (1 - y) * (1 - p));
      const side = isBalanced ? y * alpha + (1 - y) * (1 - alpha) : 1;
      const loss = takesLogits ? logitCrossEntropy(x, y) : clippedBinaryCrossEntropy(p, y, EPSILON);
      return side * missing ** gamma * loss;
    };
    const losses = elementLosses(inputs, term, numberOf(params, 'label_smoothing'));
    return noNaN(losses, losses.length);
  }
};

const CATEGORICAL_FOCAL: LossEntry = {
  ...SHARED,
  name: 'CategoricalFocalCrossentropy',
  formula: 'L = −Σ α·(1 − p)^γ·y′·log clip(p / Σp)',
  params: [FROM_LOGITS, LABEL_SMOOTHING, GAMMA, { ...ALPHA, meaning: 'A factor of the loss.' }],
  sample: 'row',
  compute: (inputs, params) => {
    const { raw } = inputs;
    const probabilities = params.from_logits === true ? { ...raw, values: softmax(raw) } : raw;
    const losses = focalCrossEntropy(inputs, probabilities, {
      alpha: numberOf(params, 'alpha'),
      gamma: numberOf(params, 'gamma'),
      labelSmoothing: numberOf(params, 'label_smoothing'),
      numSpread: inputs.numColumns,
      epsilon: EPSILON
    });
    return noNaN(losses, losses.length);
  }
};

/** Keras 3; `mean` is its `sum_over_batch_size`. */
export const KERAS_LOSSES: readonly LossEntry[] = [
  SPARSE,
  CATEGORICAL,
  BINARY,
  BINARY_FOCAL,
  CATEGORICAL_FOCAL
];

/** Keras divides 0 by 0 to 0. */
function noNaN(losses: Float64Array, count: number): { losses: Float64Array; denominator: number } {
  return { losses, denominator: count === 0 ? 1 : count };
}

/** Keras takes away a last axis of one class where there are axes beside the batch, and then finds other shapes. */
function refuseSqueezed({ rows }: LossInputs): void {
  const { numClasses, sampleShape } = rows;
  if (numClasses === 1 && sampleShape.length > 1 && sampleShape.at(-1) !== 1) {
    const shape = sampleShape.join(', ');
    throw new TaggedError(
      'unsupported-array',
      'SparseCategoricalCrossentropy takes predictions of shape ({shape}, 1) for ({shape}): it needs 2 classes at least',
      { shape }
    );
  }
}
