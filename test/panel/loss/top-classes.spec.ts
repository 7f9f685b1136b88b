import { topClasses } from '../../../src/panel/loss/top-classes';

describe('topClasses', () => {
  it('are the most probable first, the lower of equal ones', () => {
    expect(topClasses({ logits: Float64Array.of(1, 5, 2, 5) }, 3)).toEqual([1, 3, 2]);
    expect(topClasses({ logits: Float64Array.of(1, 5) }, 3)).toEqual([1, 0]);
  });
});
