import { OPTAX_POINTS } from '../../../src/schedules/handles/optax-points';

const DRAWN = { numSteps: 100, rates: null, pointsOf: () => [] };

describe('OPTAX_POINTS', () => {
  it('end a transition as many steps after its begin as it lasts', () => {
    const params = { init_value: 0.1, end_value: 0, transition_begin: 10, transition_steps: 50 };
    const [, end] = OPTAX_POINTS['optax.linear_schedule'](params, DRAWN);
    expect(end.step(params)).toBe(60);
    expect(end.moveStep?.(40, params)).toEqual({ transition_steps: 30 });
    expect(end.moveRate?.(0.02, params)).toEqual({ end_value: 0.02 });
  });
});
