import { scaleTable } from '../../../src/schedules/handles/table-points';

const TABLE = 'boundaries_and_scales';
const params = { init_value: 0.4, [TABLE]: { 20: 0.5, 100: 0.1, 60: 0.5 } };
const points = scaleTable(params, { numSteps: 200, rates: null, pointsOf: () => [] });

describe('the points of a table of scales', () => {
  it('are the first rate and the boundaries in the order of their steps', () => {
    expect(points.map(({ label, number, step }) => [label, number, step(params)])).toEqual([
      ['Start', undefined, 0],
      ['Boundary', 1, 20],
      ['Boundary', 2, 60],
      ['Boundary', 3, 100]
    ]);
  });

  it.each<[number, number, Record<number, number>]>([
    [1, 30, { 30: 0.5, 60: 0.5, 100: 0.1 }],
    [1, 99, { 59: 0.5, 60: 0.5, 100: 0.1 }],
    [2, 5, { 20: 0.5, 21: 0.5, 100: 0.1 }],
    [3, 500, { 20: 0.5, 60: 0.5, 500: 0.1 }]
  ])('keep boundary %d apart from its neighbours when it goes to %d', (index, step, table) => {
    expect(points[index].moveStep?.(step, params)).toEqual({ [TABLE]: table });
  });

  it('make the scale that leads to a rate from the one before', () => {
    expect(points[2].moveRate?.(0.05, params)).toEqual({
      [TABLE]: { 20: 0.5, 60: 0.25, 100: 0.1 }
    });
  });
});
