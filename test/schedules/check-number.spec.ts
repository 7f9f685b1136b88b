import { brokenLimit } from '../../src/schedules/check-number';
import type { Limits } from '../../src/schedules/param';

const FINITE = '{name} must be a finite number, not {value}';

describe('brokenLimit', () => {
  it('does not show what is no number at all', () => {
    expect(brokenLimit({ above: 0 }, NaN)).toBe('{name} must be a number');
  });

  it.each([[Infinity], [-Infinity], ['1'], [null], [undefined], [true], [[1]]])(
    'takes %p for no finite number, whatever the limits are',
    value => {
      expect(brokenLimit({}, value)).toBe(FINITE);
    }
  );

  it.each<[Limits, number]>([
    [{}, -1e308],
    [{ above: 0 }, Number.MIN_VALUE],
    [{ below: 1 }, 1 - Number.EPSILON],
    [{ atLeast: 0 }, 0],
    [{ atLeast: 0 }, -0],
    [{ atMost: 1 }, 1],
    [{ atLeast: 1, whole: true }, 3]
  ])('finds nothing wrong within %j at %d', (limits, value) => {
    expect(brokenLimit(limits, value)).toBeNull();
  });

  it.each<[Limits, number, string]>([
    [{ above: 0 }, 0, 'greater than {above}'],
    [{ below: 1 }, 1, 'less than {below}'],
    [{ atLeast: 1 }, 0.999, 'at least {atLeast}'],
    [{ atMost: 1 }, 1.001, 'at most {atMost}'],
    [{ whole: true }, 1.5, 'a whole number'],
    [{ atLeast: 1, whole: true }, 0.5, 'at least {atLeast}']
  ])('names the limit of %j that %d breaks', (limits, value, limit) => {
    expect(brokenLimit(limits, value)).toBe(`{name} must be ${limit}, not {value}`);
  });
});
