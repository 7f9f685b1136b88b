import { ratesOf } from '../rates-of';

const rates = ratesOf('combine', 'PerEpoch');
const HALVING = { library: 'torch', name: 'ExponentialLR', params: { lr: 8, gamma: 0.5 } };

describe('PerEpoch', () => {
  it('steps the schedule at the end of each epoch', () => {
    const params = { steps_per_epoch: 3, schedule: HALVING };
    expect(rates(params, 6)).toEqual([8, 8, 8, 4, 4, 4, 2]);
  });

  it('counts batches, of which several make a step', () => {
    const params = { steps_per_epoch: 3, accumulation: 2, schedule: HALVING };
    expect(rates(params, 6)).toEqual([8, 8, 4, 2, 2, 1, 0.5]);
  });

  it('leaves out no step of the schedule where a step takes several epochs', () => {
    const params = { steps_per_epoch: 1, accumulation: 2, schedule: HALVING };
    expect(rates(params, 3)).toEqual([8, 2, 0.5, 0.125]);
  });

  it('stays at the first rate in a training of less than an epoch', () => {
    expect(rates({ steps_per_epoch: 9, schedule: HALVING }, 3)).toEqual([8, 8, 8, 8]);
  });
});
