import { EXACT, printed } from '../../src/array/provenance';

describe('printed', () => {
  it('keeps the bound, and is exact without rounding', () => {
    expect(printed(5e-5)).toEqual({ kind: 'printed', bound: 5e-5 });
    expect(printed(0)).toBe(EXACT);
  });
});
