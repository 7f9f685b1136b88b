import { parseOutput } from '../../../src/repr/parse-output';

const only = (...lines: string[]) => parseOutput(lines.join('\n'))[0];

describe('tibbleNumbers', () => {
  it('puts mantissa and exponent together', () => {
    const item = only(
      '# A tibble: 3 × 1',
      '           a',
      '       <dbl>',
      '1  1.23e- 10',
      '2  1   e+200',
      '3 NA        '
    );
    expect(item.kind === 'array' && [...item.array.values]).toEqual([1.23e-10, 1e200, NaN]);
  });

  it('keeps integers whole, alone and beside others', () => {
    const whole = only('# A tibble: 2 × 1', '       a', '   <int>', '1 100000', '2     -2');
    expect(whole).toMatchObject({ array: { dtype: 'int64', provenance: { kind: 'exact' } } });
    const mixed = only('# A tibble: 1 × 2', '       a     b', '   <int> <dbl>', '1 100000  0.25');
    expect(mixed).toMatchObject({ array: { dtype: 'float64' } });
    const bound = mixed.kind === 'array' && mixed.array.provenance.kind === 'printed';
    expect(bound && mixed.array.provenance).toMatchObject({
      bound: expect.closeTo(0.005, 9) as number
    });
  });

  it('names the column of a cell that is not of its type', () => {
    for (const [type, cell] of [
      ['int', '  1.5'],
      ['lgl', '1    '],
      ['dbl', ' TRUE'],
      ['dbl', '    x']
    ]) {
      const item = only('# A tibble: 1 × 1', '  who  ', `  <${type}>`, `1 ${cell}`);
      expect(item).toMatchObject({ kind: 'broken', error: { tag: 'unsupported-array' } });
      expect(item.kind === 'broken' && item.error.message).toContain(
        `who of this table holds ${cell.trim()}`
      );
    }
  });
});
