import fc from 'fast-check';
import { endOfString, statements, withoutStrings } from '../../../src/sources/notebook/statements';

describe('statements', () => {
  it.each([
    ['a = 1; b\nc', ['a = 1', 'b', 'c']],
    ['f(\n  a, # ;\n  b\n)\nc', ['f(   a,    b )', 'c']],
    ['x = "a;b # c"; y', ['x = "a;b # c"', 'y']],
    ["t = '''a\n'b'\n;'''\nz", ["t = '''a\n'b'\n;'''", 'z']],
    ['a \\\n  + b', ['a   + b']],
    ['"it\\"s;"; b', ['"it\\"s;"', 'b']],
    ['"open\nb', ['"open', 'b']],
    ['# all\n\n', []]
  ])('of %j', (code, expected) => {
    expect(statements(code)).toEqual(expected);
  });

  it('ends for any text, and takes nothing that is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a"\'#;\n\\()[] ') }), code => {
        statements(code).forEach(each => expect(each.length).toBeLessThanOrEqual(code.length));
      })
    );
  });
});

test('withoutStrings keeps the place of all else', () => {
  expect(withoutStrings('a "b" c')).toBe('a     c');
  expect(withoutStrings('a "b')).toBe('a   ');
});

test('endOfString finds the closing quote, or the end', () => {
  expect(endOfString('"ab" c', 0)).toBe(3);
  expect(endOfString('"""a"b""" c', 0)).toBe(8);
  expect(endOfString('"""a', 0)).toBe(4);
});
