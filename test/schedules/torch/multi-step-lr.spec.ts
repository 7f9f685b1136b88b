import { ratesOf } from '../rates-of';

const rates = ratesOf('torch', 'MultiStepLR');

describe('MultiStepLR', () => {
  it('falls at its milestones', () => {
    expect(rates({ lr: 8, milestones: [2, 4], gamma: 0.5 }, 5)).toEqual([8, 8, 4, 4, 2, 2]);
  });

  it('counts a milestone twice that is given twice', () => {
    expect(rates({ lr: 8, milestones: [2, 2], gamma: 0.5 }, 3)).toEqual([8, 8, 2, 2]);
  });

  it('falls at step 0 already where that is a milestone', () => {
    expect(rates({ lr: 8, milestones: [0], gamma: 0.5 }, 1)).toEqual([4, 4]);
  });

  it('is constant without milestones and before one that is past the end', () => {
    expect(rates({ lr: 8, milestones: [], gamma: 0.5 }, 2)).toEqual([8, 8, 8]);
    expect(rates({ lr: 8, milestones: [3], gamma: 0.5 }, 2)).toEqual([8, 8, 8]);
  });

  it('refuses milestones that are not in order', () => {
    expect(() => rates({ milestones: [4, 2] }, 1)).toThrow(
      'milestones must be in order: 2 comes after 4'
    );
  });
});
