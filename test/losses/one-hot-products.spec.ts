import { oneHotProducts } from '../../src/losses/one-hot-products';
import { IGNORED, NO_CLASS } from '../../src/losses/targets';

function products(losses: number[], indices: number[], factors: number[][]): number[] {
  const factor = (row: number, k: number): number => factors[row][k];
  return [...oneHotProducts(Float64Array.from(losses), Int32Array.from(indices), 2, factor)];
}

describe('oneHotProducts', () => {
  it('leaves losses as they are, and has none of a target that is no class', () => {
    const finite = [
      [1, 2],
      [1, 2],
      [1, 2]
    ];
    expect(products([3, NaN, 0], [1, NO_CLASS, IGNORED], finite)).toEqual([3, 0, 0]);
  });

  it('multiplies 0 with what other classes have, but not where the sample is ignored', () => {
    const masked = [
      [-Infinity, 2],
      [-Infinity, 2],
      [NaN, 2],
      [-Infinity, 2]
    ];
    const indices = [1, 0, NO_CLASS, IGNORED];
    expect(products([3, Infinity, NaN, 0], indices, masked)).toEqual([NaN, Infinity, NaN, 0]);
  });
});
