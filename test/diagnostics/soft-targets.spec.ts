import { EXACT, printed } from '../../src/array/provenance';
import type { Precision } from '../../src/array/row-traits';
import { softTargets } from '../../src/diagnostics/soft-targets';
import { named, said } from './said';

const DOUBLE: Precision = { dtype: 'float64', provenance: EXACT };

describe('softTargets', () => {
  it('has nothing against distributions', () => {
    expect(softTargets(2, [0.25, 0.75, 1, 0], DOUBLE)).toEqual([]);
  });

  it('finds rows that do not sum to 1, and tells the first sum', () => {
    const findings = softTargets(2, [0.25, 0.75, 0.5, 0.25, 3, 4], DOUBLE);
    expect(named(findings)).toEqual(['targets-not-normalised: warning']);
    expect(said(findings[0])).toBe(
      'The target probabilities of 2 of 3 rows do not sum to 1, the first in row 1: their sum is 0.75, and the loss is scaled with it.'
    );
    expect(findings[0].rows).toEqual([1, 2]);
  });

  it('finds negative values, even where the row sums to 1', () => {
    const findings = softTargets(2, [1, 0, 1.5, -0.5], DOUBLE);
    expect(named(findings)).toEqual(['negative-targets: warning']);
    expect(findings[0].rows).toEqual([1]);
  });

  it('allows for the rounding of print', () => {
    const thirds = [0.33, 0.33, 0.33];
    expect(softTargets(3, thirds, DOUBLE)).toHaveLength(1);
    expect(softTargets(3, thirds, { dtype: 'float64', provenance: printed(0.005) })).toEqual([]);
  });
});
