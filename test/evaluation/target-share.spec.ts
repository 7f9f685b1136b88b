import { targetShare } from '../../src/evaluation/target-share';

describe('targetShare', () => {
  it('is 1 for the class of an index and 0 for the others', () => {
    const targets = { kind: 'indices', indices: Int32Array.of(2, -1) } as const;
    expect([0, 1, 2].map(k => targetShare(targets, 0, k, 3))).toEqual([0, 0, 1]);
    expect([0, 1, 2].map(k => targetShare(targets, 1, k, 3))).toEqual([0, 0, 0]);
  });

  it('is the probability of a soft target', () => {
    const probabilities = Float64Array.of(0.5, 0.5, 0.25, 0.75);
    const targets = { kind: 'probabilities', indices: Int32Array.of(0, 1), probabilities } as const;
    expect(targetShare(targets, 1, 1, 2)).toBe(0.75);
  });
});
