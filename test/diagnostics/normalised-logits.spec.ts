import type { Precision } from '../../src/array/row-traits';
import { EXACT, printed } from '../../src/array/provenance';
import { normalisedLogits } from '../../src/diagnostics/normalised-logits';
import { logSoftmax } from '../../src/losses/log-softmax';
import { rowStatistics } from '../../src/losses/row-statistics';
import { rowsOf } from '../fixtures/arrays';
import { named, said } from './said';

const DOUBLE: Precision = { dtype: 'float64', provenance: EXACT };

function check(logits: number[][], precision = DOUBLE) {
  const rows = rowsOf(logits);
  return normalisedLogits(rows, rowStatistics(rows, null), precision);
}

describe('normalisedLogits', () => {
  it('has nothing against logits', () => {
    expect(check([[3.2, 5.1, -1.7]])).toEqual([]);
    expect(check([[1, 1, 1]])).toEqual([]);
  });

  it('finds probabilities, and the loss below which they cannot go', () => {
    const findings = check([
      [0.2, 0.3, 0.5],
      [0, 0, 1]
    ]);
    expect(named(findings)).toEqual(['probabilities-as-logits: warning']);
    // log(e + 2) − 1
    expect(said(findings[0])).toContain('cannot fall below 0.5514');
  });

  it('finds log-probabilities, which do no harm', () => {
    const rows = rowsOf([[3.2, 5.1, -1.7]]);
    const findings = check([[...logSoftmax(rows)]]);
    expect(named(findings)).toEqual(['log-probabilities-as-logits: info']);
    expect(findings[0].remedy).toBeNull();
  });

  it('needs every row', () => {
    expect(
      check([
        [0.2, 0.3, 0.5],
        [0.2, 0.3, 0.6]
      ])
    ).toEqual([]);
    expect(check([[-0.1, 0.6, 0.5]])).toEqual([]);
  });

  it('allows for the rounding of print and of half floats', () => {
    const rounded = [[0.33, 0.33, 0.33]];
    expect(check(rounded)).toEqual([]);
    expect(check(rounded, { dtype: 'float64', provenance: printed(0.005) })).toHaveLength(1);
    expect(check([[0.503, 0.5]])).toEqual([]);
    expect(check([[0.503, 0.5]], { dtype: 'bfloat16', provenance: EXACT })).toHaveLength(1);
  });

  it('looks past rows that are broken, and says nothing of broken rows alone or of one class', () => {
    expect(
      check([
        [NaN, 1],
        [0.25, 0.75]
      ])
    ).toHaveLength(1);
    expect(check([[NaN, 1]])).toEqual([]);
    expect(check([[1], [1]])).toEqual([]);
  });
});
