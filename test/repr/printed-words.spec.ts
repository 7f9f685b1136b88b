import { printedWords } from '../../src/repr/printed-words';

describe('printedWords', () => {
  it.each([
    ['', []],
    [`'a', nan,\n   'b'`, ["'a'", 'nan', "'b'"]],
    [`'it's', ''q'', 'x\\'`, ["'it's'", "''q''", "'x\\'"]],
    [`'a, b', '[c]'`, ["'a, b'", "'[c]'"]],
    [`'a', ..., 'b'`, ["'a'", '...', "'b'"]],
    [`'a',\n ...\n 'b'`, ["'a'", '...', "'b'"]],
    [`'a' < 'b'`, ["'a' < 'b'"]]
  ])('reads %j', (text, words) => {
    expect(printedWords(text, 0, text.length)).toEqual(words);
  });

  it.each([
    [`'a' < 'b, c' <\n 'd'`, ["'a'", "'b, c'", "'d'"]],
    [`'a' ... 'z'`, ["'a'", '...', "'z'"]],
    [`'a', 'b' < 'c'`, ["'a', 'b'", "'c'"]]
  ])('reads the order %j', (text, words) => {
    expect(printedWords(text, 0, text.length, '<')).toEqual(words);
  });

  it.each([`'a', 1`, `'a`, `'a', b`, 'a', `'a' 'b`])('reads nothing of %j', text => {
    expect(printedWords(text, 0, text.length)).toBeNull();
  });
});
