import { callEnd } from '../../src/repr/call-end';

describe('callEnd', () => {
  it.each([
    ['1, f(2), (3)) rest', 13],
    [')', 1],
    ['never (closed', 13]
  ])('of %s is %d', (text, end) => {
    expect(callEnd(text, 0)).toBe(end);
  });
});
