import { axisRange } from '../../src/figures/axis-range';

describe('axisRange', () => {
  it('begins a linear axis at its base and leaves room on top', () => {
    expect(axisRange(0.01, 0.1, 'linear')).toEqual([0, expect.closeTo(0.105)]);
    expect(axisRange(1.1, 1.4, 'linear', 1)).toEqual([1, expect.closeTo(1.42)]);
  });

  it('leaves room below values that are under the base', () => {
    expect(axisRange(-1, 1, 'linear')).toEqual([expect.closeTo(-1.1), expect.closeTo(1.1)]);
  });

  it('takes decimal logarithms on a log axis', () => {
    expect(axisRange(0.001, 10, 'log')).toEqual([expect.closeTo(-3.2), expect.closeTo(1.2)]);
  });

  it.each(['linear', 'log'] as const)(
    'has an extent even where all values are equal: %s',
    scale => {
      const [low, high] = axisRange(0.1, 0.1, scale);
      expect(high).toBeGreaterThan(low);
      expect(axisRange(0, 0, 'linear')).toEqual([0, 1]);
    }
  );
});
