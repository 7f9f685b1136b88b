import { LR } from '../../../src/schedules/paddle/paddle-params';
import { PADDLE } from '../../../src/schedules/paddle/schedules';
import { accepts, isSound } from '../accepts';

describe('the base rate of Paddle', () => {
  it('is above 0, and can be what its slider offers', () => {
    expect(isSound(LR)).toBe(true);
    expect(accepts(LR, 0)).toBe(false);
  });

  it('is the learning_rate of most schedules', () => {
    const rates = PADDLE.flatMap(({ params }) =>
      params.filter(({ name, kind }) => name === 'learning_rate' && kind === 'number')
    );
    expect(rates.filter(param => param.meaning === LR.meaning).length).toBeGreaterThan(
      rates.length / 2
    );
  });
});
