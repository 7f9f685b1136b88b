import { SourceText } from '../../src/repr/source-text';
import { findSummaries } from '../../src/repr/summaries';

function find(text: string): unknown[] {
  return findSummaries(new SourceText(text)).flatMap(({ items }) => items);
}

describe('findSummaries', () => {
  it.each([
    ['tensor[2, 3] n=6 x∈[-0.452, 0.661] μ=0.166 [[0.661, 0.267]]', [2, 3], 'float32', 'torch'],
    ['tensor[100, 100] bf16 n=10000 x∈[-4, 3] μ=0 σ=1', [100, 100], 'bfloat16', 'torch'],
    ['tensor[4] n=4 all_zeros', [4], 'float32', 'torch'],
    ['array[3, 40] n=120 x∈[-2.4, 2.7] μ=0.019 σ=0.985', [3, 40], 'float64', 'numpy'],
    ['<np.ndarray int64(1000,) [≥0, ≤999] zero:1>', [1000], 'int64', 'numpy'],
    ['<jax.Array float32(batch:2, 3) ≈0.5 ±0.1>', [2, 3], 'float32', 'jax']
  ])('%s has shape %j of %s', (text, shape, dtype, format) => {
    expect(find(text)).toMatchObject([{ kind: 'truncated', shape, dtype, format }]);
  });

  it('finds each of several on a line, with its name', () => {
    const text = "{'x': tensor[3] x∈[0, 1] μ=0.5 σ=0.1, 'y': tensor[2] x∈[0, 1] μ=0.5 σ=0.1}";
    expect(find(text)).toMatchObject([
      { name: 'x', shape: [3] },
      { name: 'y', shape: [2] }
    ]);
  });

  it.each(['tensor[0] is μ', 'array[1, 2] = 3', 'a ∈ [0, 1]', 'list[3] n=5'])(
    'finds nothing in %s',
    text => {
      expect(find(text)).toEqual([]);
    }
  );
});
