import { runOf } from '../../../src/schedules/learning-rates';
import { share } from '../../../src/schedules/param-builders';
import { newParamGroup } from '../../../src/schedules/torch/param-group';
import { recurrence } from '../../../src/schedules/torch/recurrence';
import { reduceLROnPlateau } from '../../../src/schedules/torch/reduce-lr-on-plateau';
import { stepLR } from '../../../src/schedules/torch/step-lr';
import { defineTorchSchedule, isTorchEntry } from '../../../src/schedules/torch/torch-scheduler';

const run = runOf(10, null);
const PARAMS = { by: share('By', 'What each step adds', 1) } as const;

const define = (options: { ignoresLr?: boolean; moves?: boolean }) =>
  defineTorchSchedule<typeof PARAMS>({
    name: 'Adding',
    title: 'Adding',
    formula: 'lr + t · by',
    latex: '',
    params: PARAMS,
    ...(options.ignoresLr !== undefined && { ignoresLr: options.ignoresLr }),
    ...(options.moves !== undefined && { movesMomentum: ({ by }) => by > 0 && !!options.moves }),
    make: ({ by }, group) =>
      recurrence(group, {
        next: ({ isInitial, lr }) => (isInitial ? lr : lr + by),
        momentum: ({ lastEpoch }) => lastEpoch / 4
      })
  });

describe('defineTorchSchedule', () => {
  it('puts the rate of the optimizer first, or last where it does not tell much', () => {
    expect(define({}).params.map(({ name }) => name)).toEqual(['lr', 'by']);
    expect(define({ ignoresLr: true }).params.map(({ name }) => name)).toEqual(['by', 'lr']);
  });

  it('takes the initial step before step 0, and one for each step after', () => {
    const walk = define({}).begin({ lr: 2, by: 1 }, run);
    expect([0, 1, 2, 3].map(walk)).toEqual([2, 3, 4, 5]);
  });

  it('begins each walk with a group of its own', () => {
    const entry = define({});
    const first = entry.begin({ lr: 2, by: 1 }, run);
    const second = entry.begin({ lr: 10, by: 1 }, run);
    expect([first(0), second(0), first(1), second(1)]).toEqual([2, 10, 3, 11]);
  });

  it('has a momentum only where the schedule says that it moves it', () => {
    expect(define({}).momentum).toBeNull();
    const { momentum } = define({ moves: true });
    expect(momentum?.({ lr: 1, by: 0 }, run)).toBeNull();
    const walk = momentum?.({ lr: 1, by: 1 }, run);
    expect([0, 1, 2].map(step => walk?.(step))).toEqual([0, 0.25, 0.5]);
  });

  it('constructs on a group that others share', () => {
    const group = newParamGroup(3);
    const entry = define({});
    entry.construct({ by: 1 }, group, run).step();
    entry.construct({ by: 0.5 }, group, run).step();
    expect(group).toMatchObject({ lr: 4.5, initialLr: 3, momentum: 0.25 });
  });
});

describe('isTorchEntry', () => {
  it('is true of what can stand within another scheduler', () => {
    expect(isTorchEntry(stepLR)).toBe(true);
    expect(isTorchEntry(reduceLROnPlateau)).toBe(false);
  });
});
