import { Search } from '../../../src/analysis/reconciliation/search';
import type { FoundWay } from '../../../src/analysis/reconciliation/ways';
import { createArray } from '../../../src/array/nd-array';
import type { DType } from '../../../src/array/dtype';
import { EXACT } from '../../../src/array/provenance';
import { DEFAULT_LOSS } from '../../../src/losses/loss-spec';

function searchFor(value: number, bound: number, dtype: DType = 'float64'): Search {
  const logits = createArray([1, 2, 3, 4], [2, 2], dtype, EXACT);
  const targets = createArray([0, 1], [2], 'int64', EXACT);
  return new Search({ logits, targets, options: { axis: 1, reduction: 'mean' } }, { value, bound });
}

function way(value: number, cost: number, changes: Partial<FoundWay> = {}): FoundWay {
  return {
    recipe: { transform: 'none', axis: 1, loss: DEFAULT_LOSS, weightsName: null, cost },
    gathering: { kind: 'mean' },
    scale: 'nats',
    cost,
    value,
    slack: 0,
    isWeightedMean: false,
    areIndices: true,
    ...changes
  };
}

describe('Search', () => {
  it('keeps the simplest of those that give the same number', () => {
    const search = searchFor(1, 0.05);
    [way(1, 2), way(1 + 1e-12, 1), way(1.04, 3), way(2, 0)].forEach(one => search.add(one));
    const { matches, plain, nearest } = search.result();
    expect(matches.map(({ value }) => value)).toEqual([1 + 1e-12, 1.04]);
    expect(plain?.value).toBe(2);
    expect(nearest).toBeNull();
  });

  it('takes the library that was chosen where another explains the number as simply', () => {
    const search = searchFor(1, 1e-9);
    const other = {
      transform: 'none',
      axis: 1,
      loss: { library: 'transformers', name: 'LabelSmoother', params: {} },
      weightsName: null,
      cost: 2
    } as const;
    [way(1, 2, { recipe: other }), way(1 + 1e-12, 2)].forEach(one => search.add(one));
    expect(search.result().matches.map(({ value }) => value)).toEqual([1 + 1e-12]);
  });

  it('allows for the arithmetic of the library', () => {
    const off = way(1 + 5e-7, 1);
    const single = searchFor(1, 1e-9, 'float32');
    const double = searchFor(1, 1e-9);
    [single, double].forEach(search => search.add(off));
    expect(single.result().matches).toHaveLength(1);
    expect(double.result().matches).toEqual([]);
    expect(double.result().nearest?.value).toBe(1 + 5e-7);
  });
});
