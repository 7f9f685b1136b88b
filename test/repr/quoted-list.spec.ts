import { readQuotedList } from '../../src/repr/quoted-list';

describe('readQuotedList', () => {
  it.each([
    [`'a', "it's", nan] x`, ['a', "it's", 'nan'], false, 17],
    [`'a, b',\n '[c]']`, ['a, b', '[c]'], false, 15],
    [`'a', ..., 'b']`, ['a', 'b'], true, 14],
    [`'a', ...\n 'b']`, ['a', 'b'], true, 14]
  ])('reads %j', (text, words, isCut, end) => {
    expect(readQuotedList(text, 0)).toEqual({ words, isCut, end });
  });

  it.each([`'a', 1]`, `'it's', 'b']`, `'a\\'b']`, `'a\nb']`, `'a'`, `'a', b]`, ''])(
    'reads nothing of %j',
    text => {
      expect(readQuotedList(text, 0)).toBeNull();
    }
  );

  it('stops at once where no name begins, however long the text is', () => {
    const text = "CategoricalIndex(['a', ".repeat(200_000);
    const begin = performance.now();
    let numRead = 0;
    for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
      numRead += Number(readQuotedList(text, at + 1) !== null);
    }
    expect(numRead).toBe(0);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
