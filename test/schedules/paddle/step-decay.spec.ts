import { expectRates, ratesOf } from '../rates-of';

describe('StepDecay', () => {
  it('falls at each step size', () => {
    const params = { learning_rate: 8, step_size: 2, gamma: 0.5 };
    expectRates(ratesOf('paddle', 'StepDecay')(params, 5), [8, 8, 4, 4, 2, 2]);
  });
});

describe('MultiStepDecay', () => {
  const rates = ratesOf('paddle', 'MultiStepDecay');

  it('falls at each milestone', () => {
    expectRates(rates({ learning_rate: 8, milestones: [1, 3], gamma: 0.5 }, 4), [8, 4, 4, 2, 2]);
  });

  it('takes no milestone twice, as Paddle raises', () => {
    expect(() => rates({ milestones: [2, 2, 3] }, 1)).toThrow(
      'the milestones of MultiStepDecay must increase: 2 is there twice'
    );
  });
});
