import { isSeparator, isSpace, isWord, skipSpace } from '../../src/repr/chars';

const END = ''.charCodeAt(0);

function those(text: string, test: (code: number) => boolean): string {
  return [...text].filter(char => test(char.charCodeAt(0))).join('');
}

describe('isSpace', () => {
  it('is every white space of ASCII, and nothing at the end of a text', () => {
    expect(those('a \t\n\v\f\r\b0', isSpace)).toBe(' \t\n\v\f\r');
    expect(isSpace(END)).toBe(false);
  });
});

describe('isWord', () => {
  it('is letters of any script, digits and the underscore', () => {
    expect(those('azAZ09_@[`{/:-.éλ损', isWord)).toBe('azAZ09_éλ损');
    expect(isWord(END)).toBe(false);
  });
});

describe('isSeparator', () => {
  it('is a comma or semicolon, a closing bracket, white space, or the end', () => {
    expect(those(',])} \n([;.x', isSeparator)).toBe(',]) \n;');
    expect(isSeparator(END)).toBe(true);
  });
});

describe('skipSpace', () => {
  it.each([
    ['  x', 0, 2],
    ['x  ', 0, 0],
    ['x \n\t', 1, 4],
    ['', 0, 0]
  ])('in %j from %d goes to %d', (text, start, end) => {
    expect(skipSpace(text, start)).toBe(end);
  });
});
