import { ALPHA, DECAY_STEPS, INITIAL } from '../../../src/schedules/keras/keras-params';
import { accepts, isSound } from '../accepts';

describe('the parameters of Keras', () => {
  it.each([
    ['INITIAL', INITIAL],
    ['DECAY_STEPS', DECAY_STEPS],
    ['ALPHA', ALPHA]
  ])('%s can be what its slider offers', (_, param) => {
    expect(isSound(param)).toBe(true);
  });

  it('begin at a rate above 0, decay over a whole number of steps, and end at a share', () => {
    expect([0, 1e-9].map(rate => accepts(INITIAL, rate))).toEqual([false, true]);
    expect([0, 1, 1.5].map(steps => accepts(DECAY_STEPS, steps))).toEqual([false, true, false]);
    expect([-0.1, 0, 1, 1.1].map(share => accepts(ALPHA, share))).toEqual([
      ...[false, true, true, false]
    ]);
    expect(ALPHA.default).toBe(0);
  });
});
