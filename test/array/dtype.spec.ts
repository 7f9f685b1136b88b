import { DTYPES, isDType, isFloating } from '../../src/array/dtype';

describe('isDType', () => {
  it('knows the element types that are read, by their exact names', () => {
    expect(DTYPES.every(isDType)).toBe(true);
    for (const name of ['complex64', 'float', 'Float32', 'object', 'float128', '']) {
      expect(isDType(name)).toBe(false);
    }
  });
});

describe('isFloating', () => {
  it('counts the halves among the floating types, and bool among the others', () => {
    expect(DTYPES.filter(isFloating)).toEqual(['float16', 'bfloat16', 'float32', 'float64']);
  });
});
