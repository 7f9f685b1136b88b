import { signedCount } from '../../src/figures/signed-count';

describe('signedCount', () => {
  it.each([
    [3, '+3'],
    [-12, '−12'],
    [0, '±0']
  ])('writes %d with its sign', (change, text) => {
    expect(signedCount(change)).toBe(text);
  });
});
