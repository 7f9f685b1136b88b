import { count, floorRate, rate, shared } from '../param-builders';

export const N_EPOCH = shared({
  ...count('Epochs', 'n_epoch of the fit', 10),
  unit: 'epoch',
  max: 1000
});

export const N_ITER = shared(count('Batches per epoch', 'len(dls.train)', 100));

export const LR_MAX = rate('Highest rate', 'lr_max of the fit', 0.001);

export const START = rate('Start', 'Rate at the beginning', 0.01, { atLeast: 0 });
export const END = floorRate('End', 'Rate at the end', 0.001);
