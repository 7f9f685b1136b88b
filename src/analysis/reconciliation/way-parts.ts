import type { LossEntry } from '../../losses/loss-entry';
import { findLoss } from '../../losses/loss-registry';
import { isIgnored, isSmoothing } from '../../losses/param-roles';
import { BALANCED } from '../../losses/resolve-params';
import { sentence, type Sentence } from '../../sentence';
import { pythonValue } from './python-value';
import type { Recipe, Scale, Way } from './types';

/** What the words for a number depend on beside how it is made. */
export interface PartsContext {
  /** The loss that is chosen in the panel, and its class axis. */
  readonly entry: LossEntry;
  readonly axis: number;
  /** The extent of the first axis. */
  readonly batchSize: number;
  /** Whether the mean is divided by the weights of the samples. */
  readonly isWeightedMean: boolean;
}

const SCALE_PARTS: Readonly<Record<Scale, readonly Sentence[]>> = {
  nats: [],
  bits: [sentence('in bits')],
  log10: [sentence('with the logarithm to base 10')],
  perplexity: [sentence('as a perplexity')],
  negative: [sentence('with its sign turned')]
};

/** A number in words, from the reduction to the last particular. */
export function wayParts(way: Way, context: PartsContext): readonly Sentence[] {
  const { recipe, scale } = way;
  const entry = findLoss(recipe.loss);
  return [
    gatheringPart(way, context),
    ...(entry === context.entry
      ? []
      : [sentence('by {library} {name}', { library: entry.library, name: entry.name })]),
    ...transformPart(recipe, entry),
    ...(recipe.axis === context.axis
      ? []
      : [sentence('along class axis {axis}', { axis: recipe.axis })]),
    ...paramParts(recipe, entry),
    ...SCALE_PARTS[scale]
  ];
}

function gatheringPart({ gathering }: Way, { isWeightedMean, batchSize }: PartsContext): Sentence {
  switch (gathering.kind) {
    case 'mean':
      return isWeightedMean
        ? sentence('the mean weighted by class (ΣwL/Σw)')
        : sentence('the mean');
    case 'sum':
      return sentence('the sum');
    case 'batchmean':
      return sentence('the sum divided by the number of rows');
    case 'over-counted':
      return sentence('the weighted sum divided by the number of samples (ΣwL/N)');
    case 'over-all':
      return sentence('the sum divided by the number of all samples, the ignored ones too');
    case 'over-batch':
      return sentence('the sum divided by the batch size {batchSize}', { batchSize });
    case 'mean-of-means':
      return gathering.batchSize === 1
        ? sentence('the mean of the means of the sequences')
        : sentence('the mean of the means of batches of {batchSize}', {
            batchSize: gathering.batchSize
          });
  }
}

/** A softmax before a loss that applies one itself is one too many; before another it is what that expects. */
function transformPart({ transform, loss }: Recipe, entry: LossEntry): readonly Sentence[] {
  if (transform === 'none') {
    return [];
  }
  if (transform === 'log') {
    return [sentence('of the logarithms of these probabilities')];
  }
  const isTooMany = entry.input({ ...defaults(entry), ...loss.params }) === 'logits';
  return isTooMany
    ? [sentence('after one {transform} too many', { transform })]
    : [sentence('of the {transform}', { transform })];
}

function defaults({ params }: LossEntry): Record<string, LossEntry['params'][number]['default']> {
  return Object.fromEntries(params.map(info => [info.name, info.default]));
}

function paramParts({ loss, weightsName }: Recipe, { params }: LossEntry): readonly Sentence[] {
  return params.flatMap(info => {
    const value = loss.params[info.name];
    if (value === undefined) {
      return [];
    }
    if (info.kind === 'weights') {
      return [weightsPart(value, weightsName)];
    }
    if (isSmoothing(info)) {
      return [sentence('with label smoothing {value}', { value: String(value) })];
    }
    return isIgnored(info)
      ? [sentence('leaving out target {value}', { value: String(value) })]
      : [sentence('with {name} {value}', { name: info.name, value: pythonValue(value) })];
  });
}

function weightsPart(value: unknown, weightsName: string | null): Sentence {
  if (value === BALANCED) {
    return sentence('with balanced weights');
  }
  return weightsName === null
    ? sentence('with the weights of the options')
    : sentence('with the weights {name}', { name: weightsName });
}
