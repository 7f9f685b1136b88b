import { omittedBy, rContent, refusedR, truncatedR } from '../../../src/repr/r/r-content';
import { cellsOf } from '../../../src/repr/cells';
import { readRCell, rNumbers } from '../../../src/repr/r/r-cells';
import { SourceText } from '../../../src/repr/source-text';

function contentOf(text: string, labels: readonly string[] = []) {
  const numbers = rNumbers();
  cellsOf(text, 0, text.length).forEach(cell => readRCell(text, cell, numbers));
  return rContent(new SourceText(text), numbers, [numbers.length], labels);
}

describe('rContent', () => {
  it('is of float64, since R does not tell integers from doubles, and of bool for logical values', () => {
    expect(contentOf('1 2')).toMatchObject({ format: 'r', array: { dtype: 'float64' } });
    expect(contentOf('TRUE FALSE')).toMatchObject({ array: { dtype: 'bool' } });
    expect(contentOf('TRUE 2')).toMatchObject({ array: { dtype: 'float64' } });
  });

  it('has the names that R prints', () => {
    expect(JSON.stringify(contentOf('1.5 2.5', ['cat', 'dog']))).toContain('"cat"');
  });
});

describe('what is no array', () => {
  it('tells as much of it as is known', () => {
    expect(truncatedR([null, 3])).toEqual({
      ...{ kind: 'truncated', shape: [null, 3], dtype: 'float64', format: 'r' }
    });
    expect(refusedR('no {what}', { what: 'text' })).toMatchObject({
      kind: 'broken',
      error: { tag: 'unsupported-array', message: 'no text' }
    });
  });
});

describe('omittedBy', () => {
  it.each([
    [' [ reached getOption("max.print") -- omitted 20 entries ]', 20],
    [' [ reached \'max\' / getOption("max.print") -- omitted 1 row ]', 1],
    ['[1] 20 entries', null]
  ])('reads %s', (line, expected) => {
    expect(omittedBy(new SourceText(line), 0)).toBe(expected);
  });

  it('is null behind the last line', () => {
    expect(omittedBy(new SourceText('x'), 1)).toBeNull();
  });
});
