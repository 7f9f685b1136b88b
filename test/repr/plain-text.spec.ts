import { plainText } from '../../src/repr/plain-text';

describe('plainText', () => {
  it.each([
    ['plain\ntext', 'plain\ntext'],
    ['\x1b[1;31mred\x1b[0m', 'red'],
    ['\x1b]0;title\x07[1 2]', '[1 2]'],
    ['one\r\ntwo', 'one\ntwo'],
    ['one\r\r\ntwo', 'one\ntwo'],
    ['50%\r100%', '100%'],
    ['100%\r50%', '50%%'],
    ['kept\r', 'kept'],
    ['a\rb\nc\rd', 'b\nd'],
    ['\x1b[1;2', '1;2'],
    ['é\rü', 'ü'],
    ['99%\b\b\b100%', '100%'],
    ['ab\b\b\b\bc', 'cb'],
    ['first line\rnew\x1b[K\nend', 'new\nend'],
    ['bar 1\nbar 2\n\x1b[2Abar 3\x1b[B!', 'bar 3\nbar 2!\n'],
    ['a\n\x1b[1F\x1b[2Kb', 'b\n'],
    ['abc\x1b[2Dx\x1b[Cy\x1b[1Gz', 'zxcy'],
    ['gone\nlost\x1b[2J\x1b[Hshown', 'shown\n'],
    ['kept\ngone\x1b[1A\r\x1b[Jnew', 'new'],
    ['\x1b(B\x1b[?25lhidden cursor\x1b[?25h', 'hidden cursor']
  ])('%j becomes %j', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it.each(['\r', 'a\r', '\b', 'a\b', '\x1b[A\n', '\x1b[2K', '\x1b[999999999Cx', '\n\x1b[2J'])(
    'comes to an end for many times %j',
    piece => {
      const text = `${'x'.repeat(200_000)}${piece.repeat(200_000)}`;
      expect(plainText(text).length).toBeLessThanOrEqual(text.length);
    }
  );

  it('keeps a long text whole', () => {
    const text = `${'0123456789'.repeat(5000)}\r9\n`;
    expect(plainText(text)).toBe(`9${text.slice(1, 50_000)}\n`);
  });
});
