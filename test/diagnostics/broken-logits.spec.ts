import { brokenLogits } from '../../src/diagnostics/broken-logits';
import { rowStatistics } from '../../src/losses/row-statistics';
import { rowsOf } from '../fixtures/arrays';
import { named, said } from './said';

function check(...logits: number[][]) {
  const rows = rowsOf(logits);
  return brokenLogits(rows, rowStatistics(rows, null));
}

describe('brokenLogits', () => {
  it('has nothing against finite logits, or against a mask that leaves a class', () => {
    expect(check([1, 2], [1e308, -1e308], [-Infinity, 0])).toEqual([]);
  });

  it.each([
    ['nan-logits', [NaN, 1], 'contain NaN'],
    ['infinite-logits', [Infinity, 1], 'contain +inf'],
    ['all-masked', [-Infinity, -Infinity], 'All logits of 1 of 3 rows are −inf']
  ])('finds %s, naming the row', (id, broken, words) => {
    const findings = check([1, 2], broken, [2, 1]);
    expect(named(findings)).toEqual([`${id}: error`]);
    expect(said(findings[0])).toContain(words);
    expect(said(findings[0])).toContain('the first in row 1');
    expect(findings[0].rows).toEqual([1]);
    expect(findings[0].remedy).not.toBeNull();
  });

  it('counts a row once, by the fault that came first', () => {
    const findings = check([NaN, Infinity], [Infinity, -Infinity]);
    expect(findings.map(({ id, rows }) => [id, rows])).toEqual([
      ['nan-logits', [0]],
      ['infinite-logits', [1]]
    ]);
  });
});
