import { targetMasses } from '../../src/simulation/target-masses';

describe('targetMasses', () => {
  it('is the sum of each distribution, also where it is not 1', () => {
    const probabilities = Float64Array.of(0.5, 0.25, 0.25, 0, 0, 0, 1, 0.5, 0.25);
    const targets = {
      kind: 'probabilities',
      indices: Int32Array.of(0, 0, 0),
      probabilities
    } as const;
    expect(targetMasses(targets, 3)).toEqual(Float64Array.of(1, 0, 1.75));
  });

  it('sums single precision in double precision', () => {
    const probabilities = Float32Array.of(1, 2 ** -24);
    const targets = { kind: 'probabilities', indices: Int32Array.of(0), probabilities } as const;
    expect(targetMasses(targets, 2)).toEqual(Float64Array.of(1 + 2 ** -24));
  });

  it('is none of targets that are one class each', () => {
    const indices = Int32Array.of(0, 1);
    expect(targetMasses({ kind: 'indices', indices }, 2)).toBeNull();
    expect(targetMasses({ kind: 'one-hot', indices, zerosCount: true }, 2)).toBeNull();
  });
});
