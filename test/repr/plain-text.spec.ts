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
    ['é\rü', 'ü']
  ])('%j becomes %j', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  it('keeps a long text whole', () => {
    const text = `${'0123456789'.repeat(5000)}\r9\n`;
    expect(plainText(text)).toBe(`9${text.slice(1, 50_000)}\n`);
  });
});
