import { BINARY, COMPARISON, NOT, SIGN } from '../../../src/schedules/expression/operators';

const valueOf = (left: number, operator: string, right: number): number =>
  BINARY[operator][1](left, right);
const tightness = (operator: string): number => BINARY[operator][0];

describe('the binary operators', () => {
  it.each([
    [7, '//', 2, 3],
    [-7, '//', 2, -4],
    [7, '//', -2, -4],
    [7, '%', 3, 1],
    [-7, '%', 3, 2],
    [7, '%', -3, -2],
    [5.5, '%', 2, 1.5],
    [6, '%', 3, 0],
    [1, '//', 0.1, 9],
    [1, '%', 0.1, 0.09999999999999995],
    [7, '%', Infinity, 7],
    [-1, '%', Infinity, Infinity],
    [-1, '//', Infinity, -1]
  ])('floor as Python does: %d %s %d', (left, operator, right, value) => {
    expect(valueOf(left, operator, right)).toBe(value);
  });

  it.each([
    [0, 'or', 5, 5],
    [3, 'or', 5, 3],
    [0, 'and', 5, 0],
    [3, 'and', 5, 5],
    [NaN, 'and', 5, 5]
  ])('give one of their sides, not true or false: %d %s %d', (left, operator, right, value) => {
    expect(valueOf(left, operator, right)).toBe(value);
  });

  it.each(['<', '<=', '>', '>=', '=='])('find that NaN %s NaN does not hold', operator => {
    expect(valueOf(NaN, operator, NaN)).toBe(0);
  });

  it('find that NaN differs from itself', () => {
    expect(valueOf(NaN, '!=', NaN)).toBe(1);
  });

  it.each([
    ['<', [1, 0, 0]],
    ['<=', [1, 1, 0]],
    ['>', [0, 0, 1]],
    ['>=', [0, 1, 1]],
    ['==', [0, 1, 0]],
    ['!=', [1, 0, 1]]
  ])('compare 1, 2 and 3 %s 2 as 1 or 0', (operator, values) => {
    expect([1, 2, 3].map(left => valueOf(left, operator, 2))).toEqual(values);
  });

  it('bind in the order of Python: or, and, not, comparisons, sums, products, signs', () => {
    const order = [
      ...[tightness('or'), tightness('and'), NOT, COMPARISON],
      ...[tightness('+'), tightness('*'), SIGN]
    ];
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    expect(['<', '<=', '>', '>=', '==', '!='].map(tightness)).toEqual(Array(6).fill(COMPARISON));
    expect(['/', '//', '%'].map(tightness)).toEqual(Array(3).fill(tightness('*')));
  });
});
