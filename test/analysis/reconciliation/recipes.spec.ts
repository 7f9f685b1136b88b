import {
  MAX_COST,
  recipes,
  type RecipeContext
} from '../../../src/analysis/reconciliation/recipes';
import { findLoss } from '../../../src/losses/loss-registry';
import { DEFAULT_LOSS } from '../../../src/losses/loss-spec';

const context: RecipeContext = {
  entry: findLoss(DEFAULT_LOSS),
  choices: { own: {}, named: [], ignorable: [0], canBalance: true },
  axes: [1, 2],
  isWithin01: false
};

describe('recipes', () => {
  it('begin with the chosen loss and its defaults', () => {
    const [first] = recipes(context);
    expect(first).toEqual({
      transform: 'none',
      axis: 1,
      loss: DEFAULT_LOSS,
      weightsName: null,
      cost: 0
    });
  });

  it('come by what they cost, and stay few', () => {
    const costs = recipes(context).map(({ cost }) => cost);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    expect(Math.max(...costs)).toBeLessThanOrEqual(MAX_COST);
    expect(costs.length).toBeLessThan(150);
  });

  it('try a softmax too many, other axes, and the losses of every library', () => {
    const all = recipes(context);
    expect(all.some(({ transform }) => transform === 'softmax')).toBe(true);
    expect(all.some(({ axis }) => axis === 2)).toBe(true);
    expect(new Set(all.map(({ loss }) => loss.library)).size).toBe(6);
  });

  it('take what lies in 0..1 for probabilities, and anything else through a softmax first', () => {
    const kerasOf = (isWithin01: boolean): unknown[] =>
      recipes({ ...context, isWithin01 })
        .filter(
          ({ loss: { name, params } }) =>
            name === 'SparseCategoricalCrossentropy' && params.from_logits === undefined
        )
        .map(({ transform }) => transform);
    expect(new Set(kerasOf(true))).toEqual(new Set(['none']));
    expect(new Set(kerasOf(false))).toEqual(new Set(['softmax']));
  });
});
