import { schedLin } from '../../../src/schedules/fastai/annealings';
import { isAnnealingEntry } from '../../../src/schedules/fastai/fastai-schedule';
import { fitSgdr } from '../../../src/schedules/fastai/fit-sgdr';
import { runOf } from '../../../src/schedules/learning-rates';

describe('defineAnnealing', () => {
  it('adds the length of the fit to the parameters', () => {
    expect(schedLin.params.map(({ name }) => name)).toEqual(['start', 'end', 'n_epoch', 'n_iter']);
  });

  it('knows the schedule by the share that is done', () => {
    expect(schedLin.annealing({ start: 2, end: 4 }, runOf(1, null))(0.5)).toBe(3);
    expect([schedLin, fitSgdr].map(isAnnealingEntry)).toEqual([true, false]);
  });
});
