import { TaggedError } from '../errors';
import type { DType } from '../array/dtype';
import { clippedCrossEntropy } from './clipped-cross-entropy';
import { crossEntropyLosses, totalWeight } from './cross-entropy';
import { labelSmootherLosses } from './label-smoother-losses';
import {
  numberOf,
  type LossEntry,
  type LossInputs,
  type LossParamInfo,
  type LossParams
} from './loss-entry';
import { IGNORE_INDEX, LABEL_SMOOTHING } from './loss-params';
import { REFUSE } from './targets';

/** `numpy.finfo(dtype).eps`. */
const MACHINE_EPSILON: Partial<Record<DType, number>> = {
  float16: 2 ** -10,
  float32: 2 ** -23,
  float64: 2 ** -52
};

const LOG_LOSS: LossEntry = {
  library: 'sklearn',
  name: 'log_loss',
  formula: 'L = −log clip(p)[y], clip to ε..1 − ε with ε = finfo(dtype).eps',
  params: [],
  sample: 'row',
  reductions: ['mean', 'sum'],
  input: () => 'probabilities',
  policy: () => REFUSE,
  compute: inputs => {
    refuseOutside01(inputs);
    const epsilon = MACHINE_EPSILON[inputs.dtype] ?? 2 ** -52;
    const losses = clippedCrossEntropy(inputs, { labelSmoothing: 0, epsilon, normalise: false });
    return { losses, denominator: losses.length };
  }
};

const NUM_ITEMS: LossParamInfo = {
  name: 'num_items_in_batch',
  kind: 'number',
  default: null,
  optional: true,
  meaning: 'What the sum is divided by; the number of tokens that are not ignored without it.'
};

const CAUSAL_LM: LossEntry = {
  library: 'transformers',
  name: 'ForCausalLMLoss',
  formula: 'L = −log softmax(x[t])[y[t + 1]]; mean = ΣL / num_items_in_batch',
  params: [IGNORE_INDEX, NUM_ITEMS],
  sample: 'row',
  reductions: ['mean', 'none'],
  input: () => 'logits',
  policy: params => ({
    ignoreIndex: numberOf(params, 'ignore_index'),
    outside: 'refuse',
    shift: true
  }),
  compute: ({ rows, targets, statistics }, params) => {
    const { losses, denominator } = crossEntropyLosses(rows, targets, statistics, {});
    return { losses, denominator: itemsOf(params) ?? denominator };
  }
};

const LABEL_SMOOTHER: LossEntry = {
  library: 'transformers',
  name: 'LabelSmoother',
  formula: 'L = −(1 − ε)·log p[y] − ε·Σ log p / V; mean over the tokens that are not ignored',
  params: [
    { ...LABEL_SMOOTHING, name: 'epsilon', default: 0.1 },
    IGNORE_INDEX,
    {
      name: 'shift_labels',
      kind: 'switch',
      default: false,
      meaning: 'Whether the label of a token is the next token, as in causal language models.'
    },
    NUM_ITEMS
  ],
  sample: 'row',
  reductions: ['mean'],
  input: () => 'logits',
  policy: params => ({
    ignoreIndex: numberOf(params, 'ignore_index'),
    outside: 'clamp',
    shift: params.shift_labels === true
  }),
  compute: (inputs, params) => {
    const losses = labelSmootherLosses(inputs, numberOf(params, 'epsilon'));
    return { losses, denominator: itemsOf(params) ?? totalWeight(inputs.targets.indices, null) };
  }
};

/** scikit-learn and Hugging Face. */
export const OTHER_LOSSES: readonly LossEntry[] = [LOG_LOSS, CAUSAL_LM, LABEL_SMOOTHER];

function itemsOf({ num_items_in_batch }: LossParams): number | null {
  return typeof num_items_in_batch === 'number' ? num_items_in_batch : null;
}

function refuseOutside01({ raw }: LossInputs): void {
  const { values, numClasses } = raw;
  const index = values.findIndex(value => !(value >= 0 && value <= 1));
  if (index !== -1) {
    throw new TaggedError(
      'unsupported-array',
      'log_loss needs probabilities: row {row}, class {class} is {value}, outside 0..1',
      {
        row: Math.floor(index / numClasses),
        class: index % numClasses,
        value: String(values[index])
      }
    );
  }
}
