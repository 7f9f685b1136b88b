import {
  BEGIN,
  EXPONENT,
  INIT,
  PEAK,
  WARM_FROM,
  WARMUP_STEPS
} from '../../../src/schedules/optax/optax-params';
import { accepts, isSound } from '../accepts';

describe('the parameters of optax', () => {
  it.each(Object.entries({ BEGIN, EXPONENT, INIT, PEAK, WARM_FROM, WARMUP_STEPS }))(
    '%s can be what its slider offers',
    (_, param) => {
      expect(isSound(param)).toBe(true);
    }
  );

  it('may begin at 0, and warm up from 0 in no step, but have a peak', () => {
    expect([INIT, WARM_FROM, WARMUP_STEPS, BEGIN].map(param => accepts(param, 0))).toEqual([
      ...[true, true, true, true]
    ]);
    expect(accepts(PEAK, 0)).toBe(false);
  });

  it('bend the cosine by any power above 0', () => {
    expect([0, 0.01, 9].map(power => accepts(EXPONENT, power))).toEqual([false, true, true]);
    expect(EXPONENT.default).toBe(1);
  });
});
