import { metricValue } from '../../../src/repr/history/metric-value';

describe('metricValue', () => {
  it.each([
    ['0.25', 0.25, 0.005],
    ['-1.5', -1.5, 0.05],
    ['+2.', 2, 0.5],
    ['.5', 0.5, 0.05],
    ['-.5', -0.5, 0.05],
    ['2.5e-3', 0.0025, 5e-5],
    ['1E-4', 1e-4, 5e-5],
    ['42', 42, 0],
    ['0', 0, 0],
    ['nan', NaN, 0],
    ['NaN', NaN, 0],
    ['inf', Infinity, 0],
    ['-inf', -Infinity, 0],
    ['+Infinity', Infinity, 0]
  ])('reads %s as %d, off by %d at most', (text, value, bound) => {
    expect(metricValue(text)).toEqual({ value, bound });
  });

  it('gives the same bound a second time', () => {
    expect(metricValue('0.125')?.bound).toBe(0.0005);
    expect(metricValue('7.750')?.bound).toBe(0.0005);
  });

  it.each(['', '-', '.', '.e5', 'loss', 'nano', '1.5x', '1 2', '0.5,', '1.2.3', '007', '1e', '5%'])(
    'reads no number in %j',
    text => {
      expect(metricValue(text)).toBeNull();
    }
  );
});
