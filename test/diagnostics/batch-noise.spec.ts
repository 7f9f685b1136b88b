import { batchNoise } from '../../src/diagnostics/batch-noise';
import { named, said } from './said';

const check = (fall: number, size: number | null) => {
  const noise = size === null ? null : { level: 1.25, fall: 0, size, error: 0, fallError: 0 };
  const finding = batchNoise({
    ...{
      first: 2,
      last: 1.25,
      numSteps: 10,
      fall,
      lateFall: 0,
      remaining: 0,
      rises: []
    },
    noise
  });
  return finding === null ? [] : [finding];
};

describe('batchNoise', () => {
  it('tells its size and the level around which it moves', () => {
    const findings = check(1, 0.123456);
    expect(named(findings)).toEqual(['batch-noise: info']);
    expect(said(findings[0])).toContain('by about 0.12346 around 1.25 at the end');
  });

  it('is worth a word above a twentieth of the fall, or of the rise', () => {
    expect(check(1, 0.05)).toEqual([]);
    expect(check(1, 0.0501)).toHaveLength(1);
    expect(check(-1, 0.05)).toEqual([]);
    expect(check(0, 1e-9)).toHaveLength(1);
    expect(check(0, 0)).toEqual([]);
  });

  it('is silent without mini-batches, and of a size that is no number', () => {
    expect(check(1, null)).toEqual([]);
    expect(check(1, NaN)).toEqual([]);
  });
});
