import { cycleAt } from '../../../src/schedules/timm/cycles';

describe('cycleAt', () => {
  it.each([
    [0, [0, 10, 0]],
    [9, [0, 10, 9]],
    [10, [1, 10, 0]],
    [25, [2, 10, 5]]
  ])('finds step %d in cycles of equal length', (t, expected) => {
    expect(cycleAt({ t_initial: 10, cycle_mul: 1 }, t)).toEqual(expected);
  });

  it.each([
    [0, [0, 10, 0]],
    [9, [0, 10, 9]],
    [10, [1, 20, 0]],
    [29, [1, 20, 19]],
    [30, [2, 40, 0]],
    [69, [2, 40, 39]]
  ])('finds step %d in cycles that double', (t, expected) => {
    expect(cycleAt({ t_initial: 10, cycle_mul: 2 }, t)).toEqual(expected);
  });
});
