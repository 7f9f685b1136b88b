import * as PARAMS from '../../../src/schedules/fastai/fastai-params';
import { accepts, isSound } from '../accepts';

const { END, LR_MAX, N_EPOCH, N_ITER, START } = PARAMS;

describe('the parameters of fastai', () => {
  it.each(Object.entries(PARAMS))('%s can be what its slider offers', (_, param) => {
    expect(isSound(param)).toBe(true);
  });

  it('count epochs and batches, which schedules within others share', () => {
    expect([N_EPOCH.unit, N_ITER.unit]).toEqual(['epoch', 'step']);
    expect([N_EPOCH, N_ITER].map(({ shared }) => shared)).toEqual([true, true]);
    expect([0, 1, 1.5].map(epochs => accepts(N_EPOCH, epochs))).toEqual([false, true, false]);
  });

  it('may begin and end at 0, but not rise to it', () => {
    expect([START, END, LR_MAX].map(param => accepts(param, 0))).toEqual([true, true, false]);
  });
});
