import {
  badWeights,
  clippedZeros,
  saturated,
  untrained
} from '../../src/diagnostics/result-checks';
import { rowStatistics } from '../../src/losses/row-statistics';
import { IGNORED } from '../../src/losses/targets';
import { rowsOf } from '../fixtures/arrays';
import { named, said } from './said';

const repeat = (count: number, row: number[]) => Array.from({ length: count }, () => row);

describe('untrained', () => {
  const check = (count: number, row: number[], target: (i: number) => number) => {
    const indices = Int32Array.from({ length: count }, (_, i) => target(i));
    return untrained(rowStatistics(rowsOf(repeat(count, row)), indices), indices, row.length);
  };

  it('finds a loss of ln C', () => {
    const findings = check(30, [0, 0], i => i % 2);
    expect(named(findings)).toEqual(['untrained: info']);
    expect(said(findings[0])).toContain('The mean loss 0.6931 is about ln 2 = 0.6931');
  });

  it('needs thirty samples that count', () => {
    expect(check(29, [0, 0], i => i % 2)).toEqual([]);
    expect(check(30, [0, 0], i => (i === 0 ? IGNORED : i % 2))).toEqual([]);
    expect(check(31, [0, 0], i => (i === 0 ? IGNORED : i % 2))).toHaveLength(1);
  });

  it('has nothing against a loss elsewhere, or an accuracy above guessing', () => {
    expect(check(400, [1, 0], i => i % 2)).toEqual([]);
    expect(check(400, [1e-3, 0], () => 0)).toEqual([]);
    expect(check(400, [1e-3, 0], i => i % 2)).toHaveLength(1);
  });
});

describe('saturated', () => {
  /** So many rows that are sure of class 0, the first of them wrong, and others that are not sure. */
  const check = (sure: number, wrong: number, others = 0) => {
    const rows = rowsOf([...repeat(sure, [10, 0]), ...repeat(others, [9, 0])]);
    const indices = Int32Array.from({ length: sure + others }, (_, i) => Number(i < wrong));
    return saturated(rowStatistics(rows, indices), indices);
  };

  it('finds one in twenty sure predictions wrong', () => {
    const findings = check(20, 1);
    expect(named(findings)).toEqual(['saturated: warning']);
    expect(said(findings[0])).toContain('20 of 20 predictions');
    expect(findings[0].rows).toEqual([0]);
    expect(check(21, 1)).toEqual([]);
  });

  it('wants twenty sure ones, and half of all', () => {
    expect(check(19, 5)).toEqual([]);
    expect(check(20, 5, 20)).toHaveLength(1);
    expect(check(20, 5, 21)).toEqual([]);
  });

  it('does not look at ignored samples', () => {
    const indices = new Int32Array(20).fill(1);
    indices[0] = IGNORED;
    const statistics = rowStatistics(rowsOf(repeat(20, [10, 0])), indices);
    expect(saturated(statistics, indices)).toEqual([]);
  });
});

describe('clippedZeros', () => {
  it.each([
    [16.11809565096, 'Keras', 'keras'],
    [15.94238515288, 'scikit-learn with float32', 'sklearn-float32'],
    [36.0436533891, 'scikit-learn with float64', 'sklearn'],
    [100, 'PyTorch', 'torch']
  ])('knows whose clipping makes %d: that of %s', (loss, whose, name) => {
    const findings = clippedZeros(Float64Array.of(0.1, loss, 2, Math.fround(loss)));
    expect(named(findings)).toEqual([`clipped-zeros-${name}: warning`]);
    expect(said(findings[0])).toContain(`what ${whose}`);
    expect(findings[0].rows).toEqual([1, 3]);
  });

  it('has nothing against losses nearby, infinite ones, or none', () => {
    expect(clippedZeros(Float64Array.of(100.001, 16.1, 0, Infinity, NaN))).toEqual([]);
    expect(clippedZeros(new Float64Array(0))).toEqual([]);
  });
});

describe('badWeights', () => {
  it('names the first class whose weight is negative or no number', () => {
    const findings = badWeights('weight', [1, NaN, -2]);
    expect(named(findings)).toEqual(['bad-weights: warning']);
    expect(said(findings[0])).toContain('weight[1] is NaN: PyTorch');
    expect(said(badWeights('pos_weight', [-0.5])[0])).toContain('pos_weight[0] is -0.5');
    expect(said(badWeights('weight', [1, Infinity])[0])).toContain('weight[1] is Infinity');
  });

  it('has nothing against zeros, or no weights', () => {
    expect(badWeights('weight', [0, -0, 3])).toEqual([]);
    expect(badWeights('weight', [])).toEqual([]);
    expect(badWeights('weight', null)).toEqual([]);
  });
});
