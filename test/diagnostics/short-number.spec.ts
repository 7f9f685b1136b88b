import { roughNumber, shortNumber } from '../../src/diagnostics/short-number';

describe('shortNumber', () => {
  it('has five significant digits at most', () => {
    expect([1.399821, 0.1, 2, 123456.7, 1e-7, 1e308].map(shortNumber)).toEqual([
      '1.3998',
      '0.1',
      '2',
      '123460',
      '1e-7',
      '1e+308'
    ]);
  });
});

describe('roughNumber', () => {
  it('has one significant digit', () => {
    expect([0.488, 0.0243, 17].map(roughNumber)).toEqual(['0.5', '0.02', '20']);
  });
});
