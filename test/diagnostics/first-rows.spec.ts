import fc from 'fast-check';
import { FirstRows } from '../../src/diagnostics/first-rows';

describe('FirstRows', () => {
  it('tells the row that brought a number first, as a Map does', () => {
    const key = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0.5, 1e-300, 7, Infinity));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), keys => {
        const rows = new FirstRows(keys.length);
        const known = new Map<number, number>();
        keys.forEach((number, row) => {
          known.set(number, known.get(number) ?? row);
          expect(rows.firstWith(number === 0 ? 0 : number, row)).toBe(known.get(number));
        });
      })
    );
  });

  it('goes on to another row of the same number where the first one does not count', () => {
    const rows = new FirstRows(4);
    const parity = (row: number) => (known: number) => known % 2 === row % 2;
    expect([0, 1, 2, 3].map(row => rows.firstWith(0.5, row, parity(row)))).toEqual([0, 1, 0, 1]);
  });

  it('has room for as many rows as it was told', () => {
    const rows = new FirstRows(1000);
    for (let row = 0; row < 1000; row++) {
      expect(rows.firstWith(1 + row / 1000, row)).toBe(row);
    }
    expect(rows.firstWith(1.5, 1000)).toBe(500);
  });
});
