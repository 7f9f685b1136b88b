import { findOtherText } from '../../src/repr/other-text';
import { SourceText } from '../../src/repr/source-text';

function skipped(text: string): string[] {
  return findOtherText(new SourceText(text)).map(({ start, end }) => text.slice(start, end));
}

describe('findOtherText', () => {
  it('skips a traceback up to the exception', () => {
    const traceback =
      'Traceback (most recent call last):\n  File "a.py"\n    x = [1, 2]\nValueError: [3, 4]';
    expect(skipped(`before\n${traceback}\n[5, 6]`)).toEqual([traceback]);
  });

  it('skips a traceback without an end', () => {
    expect(skipped('Traceback (most recent call last)\n x')).toEqual([
      'Traceback (most recent call last)\n x'
    ]);
  });

  it('skips doctests up to an empty line', () => {
    expect(skipped('>>> a\n[1, 2]\n>>> b\n[3]\n  \n[5, 6]')).toEqual([
      '>>> a\n[1, 2]\n>>> b\n[3]\n  '
    ]);
  });

  it.each([
    'Help on function f in module m:\n\nf(x)',
    'Help on built-in function array in module numpy:\n',
    'Help on int:\n'
  ])('skips the help page %j', text => {
    expect(skipped(text)).toEqual([text]);
  });

  it('skips nothing else', () => {
    expect(skipped('Help on the way: [1, 2]\n> [3, 4]')).toEqual([]);
  });
});
