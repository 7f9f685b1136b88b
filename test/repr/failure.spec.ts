import { failureError, type Failure } from '../../src/repr/failure';
import { SourceText } from '../../src/repr/source-text';

function errorAt(text: string, reason: Failure['reason'], at: number, open: number[] = []) {
  return failureError(new SourceText(text), { reason, at, open });
}

describe('failureError', () => {
  it('names line and column from 1, and what stands there', () => {
    const error = errorAt('[[1, 2],\n [3]]', 'ragged', 10);
    expect(error.tag).toBe('broken-array');
    expect(error.message).toBe(
      'The rows of this array differ in length or depth at line 2, column 2: [3]]'
    );
  });

  it('points to the innermost bracket that does not close', () => {
    const text = '[[1, 2],\n [3, 4';
    expect(errorAt(text, 'unbalanced', text.length, [0, 10]).values).toEqual({
      line: 2,
      column: 2,
      text: '[3, 4'
    });
    expect(errorAt('[1', 'unbalanced', 2).values).toMatchObject({ line: 1, column: 3 });
  });

  it('quotes forty characters at most, and none of the next line', () => {
    expect(errorAt(`[${'9'.repeat(90)}`, 'mixed', 0).values).toMatchObject({
      text: `[${'9'.repeat(39)}`
    });
    expect(errorAt('[?\n2]', 'malformed', 1).values).toMatchObject({ text: '?' });
  });

  it.each([
    ["'2024-01-31'", 'dates'],
    ["'NaT'", 'dates'],
    ["'cat'", 'strings'],
    ['"it\'s"', 'strings'],
    ["np.str_('a')", 'strings'],
    ["b'a'", 'bytes'],
    ["np.bytes_(b'a')", 'bytes'],
    ['(1, 2.)', 'structured values'],
    ['np.void((1, 2))', 'structured values'],
    ['None', 'objects'],
    ['<object at 0x7f>', 'objects']
  ])('calls %s one of %s', (text, kind) => {
    const error = errorAt(`[${text}]`, 'not-number', 1);
    expect(error.tag).toBe('unsupported-array');
    expect(error.values).toMatchObject({ kind, line: 1, column: 2 });
  });

  it('says of complex numbers that they cannot be read, and not that they are broken', () => {
    expect(errorAt('[1+2j]', 'complex', 1)).toMatchObject({
      tag: 'unsupported-array',
      values: { text: '1+2j]' }
    });
  });
});
