import { areRowLabels } from '../../src/repr/row-labels';

/** Rows of which the last word is the number. */
function areLabels(rows: readonly string[], gap = 2): boolean {
  const heads = rows.map(row => {
    const number = row.lastIndexOf(' ') + 1;
    return { label: row.slice(0, number), number: row.charCodeAt(number) };
  });
  return areRowLabels(heads, gap);
}

describe('areRowLabels', () => {
  it.each([
    ['a count', ['0  1.5', '10 -2.5'], true],
    ['names with spaces', ['a bird  1', 'cat     2'], true],
    ['levels', ['a   cat  1.5', 'bcd dog -2.5'], true],
    ['levels that repeat', ['a  0  1', '   1  2', 'b  0  3'], true],
    ['levels with spaces in a name', ['a  the cat  1', 'bc dog      2'], true],
    ['texts that end with a number', ['0  the quick 1 2 3', '1          brown 4'], false],
    ['texts of one width', ['0  take 5', '1  take 6'], false],
    ['texts below one another', ['0  go far -5', '1      on -6'], false]
  ])('of %s', (_what, rows, expected) => {
    expect(areLabels(rows)).toBe(expected);
  });

  it('goes by the spaces of the library', () => {
    expect(areLabels(['a  cat 1', 'bc dog 2'], 1)).toBe(true);
    expect(areLabels(['1 the fast 3', '2    brown 4'], 1)).toBe(false);
  });
});
