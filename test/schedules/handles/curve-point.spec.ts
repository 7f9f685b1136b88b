import {
  at,
  type Drawn,
  bend,
  eachOf,
  highest,
  start,
  withShare
} from '../../../src/schedules/handles/curve-point';

const drawn = (numSteps: number): Drawn => ({ numSteps, rates: null, pointsOf: () => [] });

describe('start', () => {
  it('stands at step 0, and moves only up and down', () => {
    const point = start('lr');
    expect(point.step({ lr: 0.1 })).toBe(0);
    expect(point.moveStep).toBeUndefined();
    expect(point.moveRate?.(0.3, { lr: 0.1 })).toEqual({ lr: 0.3 });
  });
});

describe('at', () => {
  const params = { warmup: 10, length: 90, lr: 0.1 };

  it('stands at the step that a parameter says', () => {
    const point = at('Peak', 'warmup', 'lr');
    expect(point.step(params)).toBe(10);
    expect(point.moveStep?.(25, params)).toEqual({ warmup: 25 });
    expect(point.moveRate?.(0.3, params)).toEqual({ lr: 0.3 });
  });

  it('counts from the end of what comes before', () => {
    const point = at('End', 'length', null, ({ warmup }) => Number(warmup));
    expect(point.step(params)).toBe(100);
    expect(point.moveStep?.(70, params)).toEqual({ length: 60 });
  });

  it('does not move up or down where its rate is no parameter', () => {
    expect(at('End', 'length')).not.toHaveProperty('moveRate');
  });
});

describe('withShare', () => {
  const point = withShare(at('End', 'length', 'lr'), 'ratio', 'lr');

  it('means a rate as a share of another one', () => {
    expect(point.moveRate?.(0.05, { length: 9, lr: 0.2, ratio: 1 })).toEqual({ ratio: 0.25 });
  });

  it('keeps the place of the point and how it moves along the steps', () => {
    expect(point.step({ length: 9 })).toBe(9);
    expect(point.moveStep?.(4, { length: 9 })).toEqual({ length: 4 });
  });
});

describe('eachOf', () => {
  const params = { bounds: [10, 20, 30], values: [1, 2, 3, 4] };
  const points = eachOf('Milestone', 'bounds')(params, drawn(100));

  it('has a point for each number, counted from 1', () => {
    expect(points.map(({ label, number, step }) => [label, number, step(params)])).toEqual([
      ['Milestone', 1, 10],
      ['Milestone', 2, 20],
      ['Milestone', 3, 30]
    ]);
  });

  it.each([
    [1, 15, [10, 15, 30]],
    [1, 5, [10, 10, 30]],
    [1, 99, [10, 30, 30]],
    [0, -3, [0, 20, 30]],
    [2, 99, [10, 20, 99]]
  ])('keeps point %d between its neighbours when it goes to %d', (index, step, bounds) => {
    expect(points[index].moveStep?.(step, params)).toEqual({ bounds });
    expect(params.bounds).toEqual([10, 20, 30]);
  });

  it('means by a rate the value that begins at the point', () => {
    const [, second] = eachOf('Boundary', 'bounds', { values: 'values' })(params, drawn(100));
    expect(second.moveRate?.(9, params)).toEqual({ values: [1, 2, 9, 4] });
    expect(points[1]).not.toHaveProperty('moveRate');
  });

  it('has no points for an empty list', () => {
    expect(eachOf('Milestone', 'bounds')({ bounds: [] }, drawn(100))).toEqual([]);
  });
});

describe('bend', () => {
  const points = bend('gamma', (share, step) => share ** (1 / step), 'lr');

  it.each([
    [100, 50],
    [5, 3],
    [1, 1],
    [0, 1]
  ])('stands half-way through %d steps, at step %d', (numSteps, half) => {
    const [first, middle] = points({ lr: 0.1 }, drawn(numSteps));
    expect(first.step({ lr: 0.1 })).toBe(0);
    expect(middle.step({ lr: 0.1 })).toBe(half);
    expect(middle.moveStep).toBeUndefined();
  });

  it('asks for the decay that leaves the share which the rate has of the base', () => {
    const params = { lr: 0.8, gamma: 0.9 };
    const [, middle] = points(params, drawn(4));
    expect(middle.moveRate?.(0.2, params)).toEqual({ gamma: 0.5 });
  });
});

describe('highest', () => {
  const at3 = { numSteps: 3, rates: [0, 0.2, 0.4, 0.1], pointsOf: () => [] };

  it('stands where the curve is highest, and scales all of it', () => {
    const [top] = highest('lr')({ lr: 2 }, at3);
    expect(top.step({ lr: 2 })).toBe(2);
    expect(top.moveRate?.(0.1, { lr: 2 })).toEqual({ lr: 0.5 });
  });

  it('needs a curve above 0', () => {
    expect(highest('lr')({ lr: 2 }, { ...at3, rates: [0, 0] })).toEqual([]);
    expect(highest('lr')({ lr: 2 }, { ...at3, rates: null })).toEqual([]);
  });
});
