import type { Recipe } from '../../../src/analysis/reconciliation/types';
import { waysOf } from '../../../src/analysis/reconciliation/ways';
import { createArray } from '../../../src/array/nd-array';
import { EXACT, printed } from '../../../src/array/provenance';
import { DEFAULT_LOSS, type LossSpec } from '../../../src/losses/loss-spec';

const targets = createArray([1, 2], [2], 'int64', EXACT);
const options = { axis: 1, reduction: 'mean' } as const;

function logitsOf(provenance = EXACT) {
  return createArray([3.2, 5.1, -1.7, 0, 0, 0], [2, 3], 'float64', provenance);
}

function recipeOf(loss: LossSpec = DEFAULT_LOSS, changes: Partial<Recipe> = {}): Recipe {
  return { transform: 'none', axis: 1, loss, weightsName: null, cost: 0, ...changes };
}

describe('waysOf', () => {
  it('gives the numbers of a recipe in every reduction and scale', () => {
    const [ways] = waysOf({ logits: logitsOf(), targets, options }, [recipeOf()]);
    const [mean] = ways;
    const expected = (Math.log(1 + Math.exp(-1.9) + Math.exp(-6.8)) + Math.log(3)) / 2;
    expect(mean).toMatchObject({ gathering: { kind: 'mean' }, scale: 'nats', slack: 0 });
    expect(mean.value).toBeCloseTo(expected, 14);
    const perplexity = ways.find(
      ({ scale, gathering }) => scale === 'perplexity' && gathering.kind === 'mean'
    );
    expect(perplexity?.value).toBeCloseTo(Math.exp(expected), 13);
  });

  it('gives none where the library refuses the data', () => {
    const bce = { library: 'torch', name: 'binary_cross_entropy', params: {} };
    const all = waysOf({ logits: logitsOf(), targets, options }, [recipeOf(bce), recipeOf()]);
    const counts = [...all].map(ways => ways.length);
    expect(counts.filter(count => count === 0)).toHaveLength(1);
  });

  it('knows how far printed digits may have moved a number: twice the bound, as often as it is added', () => {
    const [ways] = waysOf({ logits: logitsOf(printed(0.05)), targets, options }, [recipeOf()]);
    const slacks = ways
      .filter(({ scale }) => scale === 'nats')
      .map(({ gathering, slack }) => [gathering.kind, Number(slack.toFixed(12))]);
    expect(slacks).toEqual([
      ['mean', 0.1],
      ['sum', 0.2]
    ]);
  });
});
