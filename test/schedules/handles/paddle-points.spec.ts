import type { Drawn } from '../../../src/schedules/handles/curve-point';
import { PADDLE_POINTS } from '../../../src/schedules/handles/paddle-points';

const DRAWN: Drawn = { numSteps: 100, rates: null, pointsOf: () => [] };

describe('the points of Paddle', () => {
  it('find the peak of one cycle one step before its share is over', () => {
    const params = { phase_pct: 0.3, total_steps: 100 };
    const [peak, end] = PADDLE_POINTS['paddle.OneCycleLR'](params, DRAWN);
    expect([peak.step(params), end.step(params)]).toEqual([29, 100]);
    expect(end.moveRate?.(0.5, params)).toEqual({ end_learning_rate: 0.5 });
  });

  it('bend an exponential by the rate half-way', () => {
    const params = { learning_rate: 4, gamma: 0.9 };
    const [, half] = PADDLE_POINTS['paddle.ExponentialDecay'](params, DRAWN);
    expect(half.moveRate?.(1, params)).toEqual({ gamma: 0.25 ** (1 / 50) });
  });

  it('have the base rate before the milestones', () => {
    const params = { learning_rate: 4, milestones: [30, 60] };
    const points = PADDLE_POINTS['paddle.MultiStepDecay'](params, DRAWN);
    expect(points.map(({ step }) => step(params))).toEqual([0, 30, 60]);
  });
});
