import { TaggedError } from '../errors';
import { crossEntropyLosses } from './cross-entropy';
import { numberOf, weightsOf, type LossEntry } from './loss-entry';
import { IGNORE_INDEX, LABEL_SMOOTHING, WEIGHT } from './loss-params';

/** `torch.nn.functional.cross_entropy`, see crossEntropy. */
export const TORCH_CROSS_ENTROPY: LossEntry = {
  library: 'torch',
  name: 'cross_entropy',
  formula: 'L = −w·log softmax(x)[y]; mean = ΣL / Σw',
  params: [WEIGHT, IGNORE_INDEX, LABEL_SMOOTHING],
  sample: 'row',
  reductions: ['mean', 'sum', 'none'],
  input: () => 'logits',
  policy: params => ({ ignoreIndex: numberOf(params, 'ignore_index'), outside: 'refuse' }),
  compute: ({ rows, targets, statistics }, params) => {
    const ignoreIndex = numberOf(params, 'ignore_index');
    if (ignoreIndex >= 0 && isFloatingTarget(targets)) {
      throw new TaggedError(
        'invalid-option',
        'ignore_index {ignoreIndex} cannot be used with targets that are probabilities: PyTorch accepts only negative ones there',
        { ignoreIndex }
      );
    }
    return crossEntropyLosses(rows, targets, statistics, {
      weight: weightsOf(params, 'weight'),
      labelSmoothing: numberOf(params, 'label_smoothing')
    });
  },
  softmax: params => ({
    weight: params.weight,
    labelSmoothing: numberOf(params, 'label_smoothing')
  })
};

function isFloatingTarget(targets: Parameters<LossEntry['compute']>[0]['targets']): boolean {
  return targets.kind === 'probabilities' || (targets.kind === 'one-hot' && targets.zerosCount);
}
