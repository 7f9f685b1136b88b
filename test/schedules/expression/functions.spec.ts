import { CONSTANTS, FUNCTIONS } from '../../../src/schedules/expression/functions';

describe('the functions of expressions', () => {
  it.each([
    ['abs', [-2.5], 2.5],
    ['ceil', [-1.5], -1],
    ['floor', [-1.5], -2],
    ['int', [-1.5], -1],
    ['int', [2.9], 2],
    ['float', [3], 3],
    ['exp', [0], 1],
    ['log', [Math.E], 1],
    ['log', [8, 2], 3],
    ['log10', [1000], 3],
    ['log2', [8], 3],
    ['max', [1, 3, 2], 3],
    ['min', [1, 3, -2], -2],
    ['pow', [2, 10], 1024],
    ['sqrt', [16], 4],
    ['sin', [Math.PI / 2], 1],
    ['cos', [Math.PI], -1],
    ['tan', [Math.PI / 4], 1],
    ['tanh', [0], 0],
    ['tanh', [Infinity], 1]
  ])('compute %s of %j', (name, inputs, value) => {
    expect(FUNCTIONS[name].call(...inputs)).toBeCloseTo(value, 12);
  });

  it.each([
    ['log', 0, -Infinity],
    ['log', -1, NaN],
    ['sqrt', -1, NaN],
    ['exp', 1000, Infinity]
  ])('leave %s(%d) to whoever evaluates it', (name, input, value) => {
    expect(FUNCTIONS[name].call(input)).toBe(value);
  });

  it('take as many values as those of Python that compute the same', () => {
    expect(FUNCTIONS.log.arity).toEqual([1, 2]);
    expect(FUNCTIONS.pow.arity).toEqual([2, 2]);
    expect(FUNCTIONS.max.arity[0]).toBe(2);
    expect(FUNCTIONS.cos.arity).toEqual([1, 1]);
  });

  it('know a whole turn as tau', () => {
    expect(CONSTANTS.tau / CONSTANTS.pi).toBe(2);
    expect(Math.log(CONSTANTS.e)).toBe(1);
  });
});
