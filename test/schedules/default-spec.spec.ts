import { completeSpec, defaultSpec } from '../../src/schedules/default-spec';
import { findSchedule } from '../../src/schedules/registry';

const STEP_LR = findSchedule('torch', 'StepLR');
const within = (name: string): ReturnType<typeof findSchedule>['params'][number] => {
  const found = findSchedule('torch', name).params.find(({ kind }) => kind === 'schedules');
  if (found === undefined) {
    throw new Error(`${name} takes no schedules`);
  }
  return found;
};

describe('defaultSpec', () => {
  it('has every parameter, and leaves that of the optimizer to the outer schedule', () => {
    expect(Object.keys(defaultSpec(STEP_LR).params).sort()).toEqual(['gamma', 'lr', 'step_size']);
    expect(Object.keys(defaultSpec(STEP_LR, within('SequentialLR')).params).sort()).toEqual([
      'gamma',
      'step_size'
    ]);
  });
});

describe('completeSpec', () => {
  it('prefers what is given, even if it is null', () => {
    const { params } = completeSpec({
      library: 'torch',
      name: 'OneCycleLR',
      params: { total_steps: null, max_lr: 0.7 }
    });
    expect(params).toMatchObject({ total_steps: null, max_lr: 0.7 });
    expect(params).toHaveProperty('pct_start');
  });

  it('keeps what it does not know, for the check to name it', () => {
    const spec = { library: 'torch', name: 'StepLR', params: { gama: 0.5 } };
    expect(completeSpec(spec).params).toMatchObject({ gama: 0.5, gamma: 0.1 });
  });

  it('completes the schedules of a list, and leaves alone what is none', () => {
    const { params } = completeSpec({
      library: 'torch',
      name: 'ChainedScheduler',
      params: {
        schedulers: [{ library: 'torch', name: 'StepLR', params: { step_size: 3 } }, 4] as never
      }
    });
    expect(params.schedulers).toEqual([
      { library: 'torch', name: 'StepLR', params: { step_size: 3, gamma: 0.1 } },
      4
    ]);
  });

  it('does not change the spec that it is given', () => {
    const spec = { library: 'torch', name: 'StepLR', params: {} };
    completeSpec(spec);
    expect(spec.params).toEqual({});
  });

  it('refuses a schedule that nobody knows', () => {
    expect(() => completeSpec({ library: 'torch', name: 'NoSuchLR', params: {} })).toThrow(
      'NoSuchLR'
    );
  });
});
