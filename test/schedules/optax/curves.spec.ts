import {
  cosineCurve,
  exponentialCurve,
  interpolatedCurve,
  joinedCurve,
  polynomialCurve
} from '../../../src/schedules/optax/curves';

describe('polynomialCurve', () => {
  it('falls by a power to its end, and stays', () => {
    expect([0, 1, 2, 4, 9].map(polynomialCurve(1, 0, 2, 4, 0))).toEqual([1, 0.5625, 0.25, 0, 0]);
  });

  it('waits at its first value until it begins', () => {
    expect([0, 2, 3, 4, 6].map(polynomialCurve(1, 2, 1, 4, 2))).toEqual([1, 1, 1.25, 1.5, 2]);
  });

  it('is its first value where it has no steps', () => {
    expect([0, 7].map(polynomialCurve(0.5, 2, 1, 0, 0))).toEqual([0.5, 0.5]);
  });

  it('is rounded to float32', () => {
    expect(polynomialCurve(0, 0.1, 1, 1, 0)(1)).toBe(0.10000000149011612);
  });
});

describe('cosineCurve', () => {
  it('falls along half a wave to the share alpha, and stays', () => {
    const curve = cosineCurve(2, 4, 0.25, 1);
    expect([0, 4, 99].map(curve)).toEqual([2, 0.5, 0.5]);
    expect(curve(2)).toBeCloseTo(1.25, 6);
  });

  it('takes a power of the wave', () => {
    expect(cosineCurve(1, 4, 0, 2)(2)).toBeCloseTo(0.25, 6);
  });
});

describe('exponentialCurve', () => {
  const base = { init: 1, steps: 2, rate: 0.25, begin: 0, staircase: false, end: null };

  it('is multiplied once over its steps', () => {
    expect([0, 1, 2, 4].map(exponentialCurve(base))).toEqual([1, 0.5, 0.25, 0.0625]);
  });

  it('falls at whole multiples only with a staircase', () => {
    const curve = exponentialCurve({ ...base, staircase: true });
    expect([0, 1, 2, 3, 4].map(curve)).toEqual([1, 1, 0.25, 0.25, 0.0625]);
  });

  it('counts from where it begins', () => {
    expect([0, 3, 4, 5].map(exponentialCurve({ ...base, begin: 3 }))).toEqual([1, 1, 0.5, 0.25]);
  });

  it('does not go beyond its end, below when it falls and above when it grows', () => {
    expect([2, 4].map(exponentialCurve({ ...base, end: 0.125 }))).toEqual([0.25, 0.125]);
    expect([2, 4].map(exponentialCurve({ ...base, rate: 2, end: 3 }))).toEqual([2, 3]);
  });

  it('is its first value where it has no steps', () => {
    expect(exponentialCurve({ ...base, steps: 0 })(5)).toBe(1);
  });
});

describe('interpolatedCurve', () => {
  it('joins the products of the scales by straight lines', () => {
    const curve = interpolatedCurve('linear', 1, { 4: 0.5, 8: 0.5 });
    expect([0, 2, 4, 6, 8, 99].map(curve)).toEqual([1, 0.75, 0.5, 0.375, 0.25, 0.25]);
  });

  it('joins them by half waves', () => {
    const curve = interpolatedCurve('cosine', 1, { 4: 0.5 });
    expect(curve(0)).toBe(1);
    expect(curve(1)).toBeCloseTo(0.5 + 0.25 * (1 + Math.SQRT1_2), 6);
    expect(curve(2)).toBeCloseTo(0.75, 6);
    expect(curve(4)).toBe(0.5);
  });

  it('jumps at a boundary at step 0, and is constant without boundaries', () => {
    expect([0, 1, 2].map(interpolatedCurve('linear', 1, { 0: 0.5, 2: 2 }))).toEqual([0.5, 0.75, 1]);
    expect([0, 5].map(interpolatedCurve('linear', 0.5, {}))).toEqual([0.5, 0.5]);
  });
});

describe('joinedCurve', () => {
  it('lets each curve begin anew at its boundary', () => {
    const curve = joinedCurve([t => t, t => 100 + t, t => 200 + t], [2, 5]);
    expect([0, 1, 2, 4, 5, 9].map(curve)).toEqual([0, 1, 100, 102, 200, 204]);
  });

  it('skips a curve between two boundaries at one step', () => {
    const curve = joinedCurve([() => 1, () => 2, () => 3], [2, 2]);
    expect([1, 2].map(curve)).toEqual([1, 3]);
  });
});
