import fc from 'fast-check';
import { NumberToken } from '../../src/repr/number-token';

function scan(text: string): NumberToken | null {
  const token = new NumberToken();
  return token.scan(text, 0) ? token : null;
}

describe('NumberToken', () => {
  it.each([
    ['12', { value: 12, integer: true, unit: 0 }],
    ['-0.25', { value: -0.25, integer: false, unit: -2, significant: 2 }],
    ['1.', { value: 1, barePoint: true, unit: 0 }],
    ['1.e-10', { value: 1e-10, barePoint: true, scientific: true, unit: -10 }],
    ['2.50e+05', { value: 250_000, scientific: true, unit: 3, significant: 2 }],
    ['1e5', { value: 1e5, integer: false, scientific: true, unit: 5 }],
    ['+3.5', { value: 3.5 }],
    ['0.00120', { significant: 2, unit: -5 }],
    ['9007199254740992', { unsafe: false }],
    ['9007199254740993', { unsafe: true }],
    ['1e999999', { unsafe: true, value: Infinity }]
  ])('reads %s', (text, expected) => {
    expect(scan(text)).toMatchObject(expected);
  });

  it.each(['', '-', '.5', '01', '1/3', '12:30', '1.2.3', '1e', '1_000', '0x10', '1j', 'nan'])(
    'refuses %j',
    text => {
      expect(scan(text)).toBeNull();
    }
  );

  it.each(['1 ', '1,', '1]', '1)', '1\n'])('ends at the separator of %j', text => {
    expect(scan(text)?.end).toBe(1);
  });

  it.each([
    ['25.0', 1],
    ['0.025', -2],
    ['-1e5', 5],
    ['1000', 3],
    ['123456789012345678.5', 17]
  ])('knows that %s begins at ten to the %d', (text, exponent) => {
    expect(scan(text)?.exponent).toBe(exponent);
  });

  it('keeps the sign of zero', () => {
    expect(scan('-0.0')?.value).toBe(-0);
  });

  it('rounds as the language itself does', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 0, max: 20 }),
        (value, digits) => {
          for (const text of [
            value.toExponential(digits),
            value.toPrecision(digits + 1),
            String(value)
          ]) {
            expect(scan(text)?.value).toBe(Number(text));
          }
        }
      )
    );
  });
});
