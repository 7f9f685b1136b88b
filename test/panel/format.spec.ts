import { array, assert, double, integer, property } from 'fast-check';
import {
  changeOf,
  formatBound,
  formatBytes,
  formatPercent,
  formatShape,
  percentChangeOf
} from '../../src/panel/format';

function read(text: string): number {
  return Number(text.replaceAll('−', '-'));
}

describe('formatBound', () => {
  it.each([
    [0, '0.0000'],
    [0.05, '0.05'],
    [0.00005, '5e−5'],
    [0.0123, '0.02'],
    [0.001, '0.001'],
    [0.00096, '0.001'],
    [0.95, '1'],
    [1, '1'],
    [1.1, '2'],
    [1000, '1000'],
    [12345, '2e4'],
    [9.5e-8, '1e−7'],
    [Infinity, 'inf']
  ])('of %d is %s', (bound, text) => {
    expect(formatBound(bound)).toBe(text);
  });

  it('stays a bound, and is at most twice as wide', () => {
    assert(
      property(double({ min: 1e-300, max: 1e300, noNaN: true }), bound => {
        const shown = read(formatBound(bound));
        expect(shown).toBeGreaterThanOrEqual(bound * (1 - 2e-9));
        expect(shown).toBeLessThanOrEqual(bound * 2.001);
      })
    );
  });
});

describe('formatPercent', () => {
  it.each([
    [0, '0.0\u00a0%'],
    [1 / 3, '33.3\u00a0%'],
    [1, '100.0\u00a0%'],
    [NaN, 'nan']
  ])('of %d is %s', (share, text) => {
    expect(formatPercent(share)).toBe(text);
  });
});

describe('formatShape', () => {
  it.each([
    [null, '?'],
    [[], 'scalar'],
    [[3], '3'],
    [[100, 3], '100×3'],
    [[null, 3], '?×3'],
    [[0, 3], '0×3']
  ])('of %j is %s', (shape, text) => {
    expect(formatShape(shape)).toBe(text);
  });

  it('tells every extent', () => {
    assert(
      property(array(integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 6 }), shape => {
        expect(formatShape(shape).split('×').map(Number)).toEqual(shape);
      })
    );
  });
});

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [1, '1 B'],
    [999, '999 B'],
    [1000, '1.00 kB'],
    [1234, '1.23 kB'],
    [99_950, '100 kB'],
    [123_456, '123 kB'],
    [8_000_000, '8.00 MB'],
    [2.5e9, '2.50 GB'],
    [3e15, '3000 TB']
  ])('of %d is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it('is within half a percent', () => {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    assert(
      property(integer({ min: 1, max: 2 ** 50 }), bytes => {
        const [amount, unit] = formatBytes(bytes).split(' ');
        const shown = Number(amount) * 1000 ** units.indexOf(unit);
        expect(Math.abs(shown - bytes)).toBeLessThanOrEqual(0.0051 * bytes);
      })
    );
  });
});

describe('changeOf', () => {
  it.each([
    [1.5, 1.25, '+0.2500'],
    [1.25, 1.5, '−0.2500'],
    [1, 1, '±0.0000'],
    [Infinity, 1, '+inf'],
    [Infinity, Infinity, null],
    [1, null, null]
  ])('tells from %d and %d %s', (value, start, text) => {
    expect(changeOf(value, start)).toBe(text);
  });

  it('tells shares in percent', () => {
    expect(percentChangeOf(0.75, 0.5)).toBe('+25.0\u00a0%');
    expect(percentChangeOf(0.5, null)).toBeNull();
    expect(percentChangeOf(NaN, 0.5)).toBeNull();
  });
});
