import type { Gathering, Scale, Way } from '../../../src/analysis/reconciliation/types';
import { wayParts } from '../../../src/analysis/reconciliation/way-parts';
import { findLoss } from '../../../src/losses/loss-registry';
import { DEFAULT_LOSS } from '../../../src/losses/loss-spec';
import { fill } from '../../../src/sentence';

const context = {
  entry: findLoss(DEFAULT_LOSS),
  axis: 1,
  batchSize: 8,
  isWeightedMean: false
};
const plain: Way = {
  recipe: { transform: 'none', axis: 1, loss: DEFAULT_LOSS, weightsName: null, cost: 0 },
  gathering: { kind: 'mean' },
  scale: 'nats',
  cost: 0,
  value: 1
};

function said(changes: Partial<Way>, isWeightedMean = false): string {
  return wayParts({ ...plain, ...changes }, { ...context, isWeightedMean })
    .map(({ template, values }) => fill(template, values))
    .join(', ');
}

describe('wayParts', () => {
  it.each<[Gathering, string]>([
    [{ kind: 'mean' }, 'the mean'],
    [{ kind: 'sum' }, 'the sum'],
    [{ kind: 'batchmean' }, 'the sum divided by the number of rows'],
    [{ kind: 'over-counted' }, 'the weighted sum divided by the number of samples (ΣwL/N)'],
    [{ kind: 'over-all' }, 'the sum divided by the number of all samples, the ignored ones too'],
    [{ kind: 'over-batch' }, 'the sum divided by the batch size 8'],
    [{ kind: 'mean-of-means', batchSize: 1 }, 'the mean of the means of the sequences'],
    [{ kind: 'mean-of-means', batchSize: 32 }, 'the mean of the means of batches of 32']
  ])('says %j', (gathering, words) => {
    expect(said({ gathering })).toBe(words);
  });

  it.each<[Scale, string]>([
    ['bits', 'the mean, in bits'],
    ['log10', 'the mean, with the logarithm to base 10'],
    ['perplexity', 'the mean, as a perplexity'],
    ['negative', 'the mean, with its sign turned']
  ])('says %s', (scale, words) => {
    expect(said({ scale })).toBe(words);
  });

  it('says what is done with the parameters, and to the array before', () => {
    const params = { weight: 'balanced', ignore_index: 0, label_smoothing: 0.1 };
    const recipe = { ...plain.recipe, loss: { ...DEFAULT_LOSS, params }, axis: 2 } as const;
    expect(said({ recipe: { ...recipe, transform: 'softmax' } }, true)).toBe(
      'the mean weighted by class (ΣwL/Σw), after one softmax too many, along class axis 2, ' +
        'with balanced weights, leaving out target 0, with label smoothing 0.1'
    );
  });

  it('names another loss, and what that expects to be done before', () => {
    const loss = { library: 'torch', name: 'nll_loss', params: { weight: [1, 2] } };
    const recipe = { ...plain.recipe, loss };
    expect(said({ recipe: { ...recipe, transform: 'softmax', weightsName: 'w' } })).toBe(
      'the mean, by torch nll_loss, of the softmax, with the weights w'
    );
    expect(said({ recipe: { ...recipe, transform: 'log' } })).toBe(
      'the mean, by torch nll_loss, of the logarithms of these probabilities, with the weights of the options'
    );
  });
});
