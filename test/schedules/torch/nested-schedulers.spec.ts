import { runOf } from '../../../src/schedules/learning-rates';
import { cannotRestart, nestedSchedulers } from '../../../src/schedules/torch/nested-schedulers';
import { newParamGroup } from '../../../src/schedules/torch/param-group';

const run = runOf(10, null);
const HALF = { library: 'torch', name: 'ConstantLR', params: { factor: 0.5, total_iters: 9 } };

describe('nestedSchedulers', () => {
  it('constructs one after the other on the rate that the last one left', () => {
    const group = newParamGroup(8);
    expect(nestedSchedulers('ChainedScheduler', [HALF, HALF], group, run)).toHaveLength(2);
    expect(group).toMatchObject({ lr: 2, initialLr: 8, momentum: null });
  });

  it('leaves the group alone where there are none', () => {
    const group = newParamGroup(8);
    expect(nestedSchedulers('ChainedScheduler', [], group, run)).toEqual([]);
    expect(group).toEqual(newParamGroup(8));
  });

  it('refuses a schedule that follows a metric, and one of another library', () => {
    const nest = (library: string, name: string) => () =>
      nestedSchedulers('SequentialLR', [{ library, name, params: {} }], newParamGroup(1), run);
    expect(nest('torch', 'ReduceLROnPlateau')).toThrow(
      'SequentialLR does not support ReduceLROnPlateau'
    );
    expect(nest('textbook', 'Constant')).toThrow('SequentialLR does not support Constant');
  });
});

describe('cannotRestart', () => {
  it('names the scheduler', () => {
    expect(() => cannotRestart('ChainedScheduler')).toThrow(
      'SequentialLR cannot go over to ChainedScheduler: torch raises NotImplementedError'
    );
  });
});
