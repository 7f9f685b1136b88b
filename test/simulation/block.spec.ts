import { BLOCK } from '../../src/simulation/block';

describe('BLOCK', () => {
  it('is a power of two, so that any part of a block that is one divides it', () => {
    expect(Math.log2(BLOCK) % 1).toBe(0);
  });
});
