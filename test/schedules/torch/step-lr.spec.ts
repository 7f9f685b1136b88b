import { ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'StepLR');

describe('StepLR', () => {
  it('falls at each multiple of its step size, but not at step 0', () => {
    expect(rates({ lr: 8, step_size: 2, gamma: 0.5 }, 6)).toEqual([8, 8, 4, 4, 2, 2, 1]);
    expect(rates({ lr: 8, step_size: 1, gamma: 0.5 }, 3)).toEqual([8, 4, 2, 1]);
  });

  it('does not fall in a training that ends before', () => {
    expect(rates({ lr: 8, step_size: 4, gamma: 0.5 }, 3)).toEqual([8, 8, 8, 8]);
  });

  it.each([
    [0, 'step_size must be at least 1, not 0'],
    [2.5, 'step_size must be a whole number, not 2.5'],
    [Infinity, 'step_size must be a finite number, not Infinity']
  ])('refuses a step size of %p', (size, message) => {
    expect(() => rates({ step_size: size }, 1)).toThrow(message);
  });
});
