import { withinLimits } from '../../../src/schedules/handles/within-limits';
import { boundaries, count, rate, share } from '../../../src/schedules/param-builders';
import type { ParamInfo } from '../../../src/schedules/param';

const named = (param: object): ParamInfo => ({ ...param, name: 'p' }) as ParamInfo;
const RATE = named(rate('Rate', '', 0.1));
const COUNT = named(count('Steps', '', 10));
const FACTOR = named(share('Factor', '', 0.1, { above: 0, below: 1 }));

describe('withinLimits', () => {
  it.each([
    [0.123456, RATE, 0.123],
    [-1, RATE, 1e-6],
    [Infinity, RATE, 10],
    [NaN, RATE, 1e-6],
    [3.6, COUNT, 4],
    [0.99541234, named(share('Factor', '', 0.9, { above: 0 })), 0.99541],
    [0, COUNT, 1],
    [2, FACTOR, 0.999],
    [0, FACTOR, 0.01],
    [[3.4, 7.7], named(boundaries('Milestones', '', [1, 2])), [3, 8]],
    ['cos', named({ kind: 'choice', options: ['cos'] }), 'cos']
  ])('makes of %p what a parameter takes', (value, param, nearest) => {
    expect(withinLimits(value, param)).toEqual(nearest);
  });
});
