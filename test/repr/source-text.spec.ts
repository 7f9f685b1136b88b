import { SourceText } from '../../src/repr/source-text';

describe('SourceText', () => {
  const source = new SourceText('ab\n\ncd [1, 2]');

  it('knows its lines', () => {
    expect(source.numLines).toBe(3);
    expect([0, 1, 2].map(line => source.line(line))).toEqual(['ab', '', 'cd [1, 2]']);
  });

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 2],
    [12, 2]
  ])('finds the line of place %d', (at, line) => {
    expect(source.lineAt(at)).toBe(line);
  });

  it('finds where the words of a line begin and end, within the line', () => {
    const padded = new SourceText('  ab \t\n \n\ncd');
    expect([0, 1, 2, 3].map(line => padded.contentStart(line))).toEqual([2, 8, 9, 10]);
    expect([0, 1, 2, 3].map(line => padded.contentEnd(line))).toEqual([4, 7, 9, 12]);
  });

  it('describes a place from 1, to the end of its line', () => {
    expect(source.describe(7)).toEqual({ line: 3, column: 4, text: '[1, 2]' });
    expect(new SourceText('x'.repeat(100)).describe(0).text).toHaveLength(40);
  });
});
