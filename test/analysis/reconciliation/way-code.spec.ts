import type { Way } from '../../../src/analysis/reconciliation/types';
import { wayCode } from '../../../src/analysis/reconciliation/way-code';

const context = { numClasses: 3, numAxes: 2, areIndices: true };
const way: Way = {
  recipe: {
    transform: 'none',
    axis: 1,
    loss: { library: 'torch', name: 'cross_entropy', params: {} },
    weightsName: null,
    cost: 0
  },
  gathering: { kind: 'mean' },
  scale: 'nats',
  cost: 0,
  value: 1
};

// the codes of the fixture are run in test/python/test_reconciliation.py
describe('wayCode', () => {
  it('assigns the loss', () => {
    expect(wayCode(way, context)).toBe('loss = F.cross_entropy({logits}, {targets})');
  });

  it('makes balanced weights first, of the samples that count', () => {
    const params = { weight: 'balanced', ignore_index: 0 };
    const recipe = { ...way.recipe, loss: { ...way.recipe.loss, params } };
    expect(wayCode({ ...way, recipe, scale: 'bits' }, context).split('\n')).toEqual([
      'counts = torch.bincount({targets}[{targets} != 0], minlength=3).to({logits})',
      'weight = (counts.sum() / ((counts > 0).sum() * counts)).nan_to_num(posinf=0)',
      'loss = F.cross_entropy({logits}, {targets}, weight=weight, ignore_index=0) / math.log(2)'
    ]);
  });
});
