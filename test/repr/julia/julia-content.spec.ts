import { JuliaNumbers } from '../../../src/repr/julia/julia-content';

describe('JuliaNumbers', () => {
  it.each([
    ['1.5', 1.5],
    ['1.5f-3', 0.0015],
    ['0xff', 255],
    ['-Inf', -Infinity],
    ['missing', NaN],
    ['⋅', 0]
  ])('reads %s', (word, value) => {
    const read = new JuliaNumbers();
    expect(read.read(word, 0, word.length)).toBe(true);
    expect([...read.numbers.values]).toEqual([value]);
  });

  it.each(['1//2', '"a"', '1.5im', 'nothing'])('does not read %s', word => {
    expect(new JuliaNumbers().read(word, 0, word.length)).toBe(false);
  });
});
