import type { DType } from '../../src/array/dtype';
import { coarseLogits, constantLogits, duplicatedRows } from '../../src/diagnostics/logit-checks';
import { rowStatistics } from '../../src/losses/row-statistics';
import { rowsOf } from '../fixtures/arrays';
import { named, said } from './said';

function run(check: typeof constantLogits, matrix: number[][]) {
  const rows = rowsOf(matrix);
  return check(rows, rowStatistics(rows, null));
}

describe('constantLogits', () => {
  it('finds rows that have one logit for all classes', () => {
    const findings = run(constantLogits, [
      [0, 3],
      [1, 1],
      [-70, -70]
    ]);
    expect(named(findings)).toEqual(['constant-logits: warning']);
    expect(said(findings[0])).toContain('2 of 3 rows are equal, the first in row 1');
    expect(said(findings[0])).toContain('the probability 1/2');
  });

  it('takes one such row for chance, and nearly equal logits for different ones', () => {
    expect(
      run(constantLogits, [
        [0, 3],
        [1, 1]
      ])
    ).toEqual([]);
    expect(
      run(constantLogits, [
        [1, 1.001],
        [1, 1.001]
      ])
    ).toEqual([]);
  });

  it('has nothing against a single class, or no numbers', () => {
    expect(run(constantLogits, [[1], [1]])).toEqual([]);
    expect(
      run(constantLogits, [
        [NaN, NaN],
        [NaN, NaN]
      ])
    ).toEqual([]);
  });
});

describe('coarseLogits', () => {
  const check = (matrix: number[][], dtype: DType) => {
    const rows = rowsOf(matrix);
    const statistics = rowStatistics(rows, null);
    return coarseLogits(rows, statistics, { dtype, provenance: { kind: 'exact' } });
  };

  it('knows the spacing of half floats: 1/4 from 256 on, and of bfloat16 from 32 on', () => {
    expect(check([[255.9, 0]], 'float16')).toEqual([]);
    expect(check([[256, 0]], 'float16')[0].message.values.spacing).toBe(1 / 4);
    expect(check([[31.9, 0]], 'bfloat16')).toEqual([]);
    expect(check([[32, 0]], 'bfloat16')[0].message.values.spacing).toBe(1 / 4);
  });

  it('tells the widest spacing of all rows, whatever the sign', () => {
    const findings = check(
      [
        [1, 0],
        [-300, -65000],
        [2048, 0]
      ],
      'float16'
    );
    expect(named(findings)).toEqual(['coarse-logits: info']);
    expect(findings[0].message.values).toMatchObject({ count: 2, row: 1, spacing: 2 });
  });

  it('has nothing against zeros, infinity, and wider types', () => {
    expect(check([[0, 0]], 'float16')).toEqual([]);
    expect(check([[Infinity, 0]], 'float16')).toEqual([]);
    expect(check([[1e9, 0]], 'float32')).toEqual([]);
  });
});

describe('duplicatedRows', () => {
  const row = [0.5, 1, 0];

  it('tells how many repeat an earlier one, and which the first is', () => {
    const findings = run(duplicatedRows, [[9.5, 1, 0], row, [1, 2, 3], row, row]);
    expect(named(findings)).toEqual(['duplicated-rows: info']);
    expect(said(findings[0])).toBe(
      '2 of 5 rows of logits repeat an earlier one to the last digit; row 3 is row 1 again.'
    );
  });

  it('takes a single repetition for chance', () => {
    expect(run(duplicatedRows, [row, row, [9.5, 1, 0]])).toEqual([]);
  });

  it('does not mistake the same logits in another order', () => {
    const others = [
      [1, 0.5, 0],
      [0, 1, 0.5]
    ];
    expect(run(duplicatedRows, [row, ...others])).toEqual([]);
  });

  it('finds what repeats behind the same logits in another order', () => {
    const other = [1, 0.5, 0];
    const swapped = [0.5, 0, 1];
    const findings = run(duplicatedRows, [row, swapped, other, swapped, other]);
    expect(findings.map(({ rows }) => rows)).toEqual([[3, 4]]);
  });

  it('expects whole numbers, equal logits and NaN to repeat', () => {
    const thrice = (same: number[]) => run(duplicatedRows, [same, same, same]);
    expect(thrice([1, 2])).toEqual([]);
    expect(thrice([0.5, 0.5])).toEqual([]);
    expect(thrice([0.5, NaN])).toEqual([]);
    expect(thrice([0.5])).toEqual([]);
    expect(thrice([0.5, 0.25])).toHaveLength(1);
  });
});
