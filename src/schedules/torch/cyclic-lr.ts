import { halving } from '../halving';
import { choice, count, flag, optional, rate, share } from '../param-builders';
import { recurrence, type SchedulerState } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

const SCALES = {
  triangular: () => 1,
  triangular2: halving,
  exp_range: (_: number, step: number, gamma: number) => gamma ** step
};

/** The rate of the optimizer is not used: the schedule begins at base_lr. */
export const cyclicLR = defineTorchSchedule({
  name: 'CyclicLR',
  title: 'CyclicLR',
  formula: 'base_lr + (max_lr − base_lr) · triangle(t) · scale',
  latex: 'b + (m - b) \\cdot \\text{triangle}(t) \\cdot \\text{scale}',
  params: {
    max_lr: rate('Highest rate', 'Rate at the top of the first cycle', 0.1),
    step_size_up: count('Steps up', 'Steps from the lowest to the highest rate', 200),
    base_lr: rate('Lowest rate', 'Rate at the bottom of each cycle', 0.001),
    step_size_down: optional(count('Steps down', 'Steps back; as many as up if left out', 200)),
    mode: choice('Mode', 'How the cycles become smaller', [
      'triangular',
      'triangular2',
      'exp_range'
    ]),
    gamma: share(
      'Factor γ',
      'Factor of each step in the mode exp_range',
      1,
      { above: 0 },
      {
        min: 0.99,
        max: 1
      }
    ),
    cycle_momentum: flag('Cycle the momentum', 'Momentum falls while the rate rises', true),
    base_momentum: share('Lowest momentum', 'Momentum at the highest rate', 0.8),
    max_momentum: share('Highest momentum', 'Momentum at the lowest rate', 0.9)
  },
  ignoresLr: true,
  movesMomentum: ({ cycle_momentum }) => cycle_momentum,
  make: (params, group) => {
    const { base_lr, max_lr, mode, gamma, step_size_up } = params;
    const total = step_size_up + (params.step_size_down ?? step_size_up);
    const ratio = step_size_up / total;
    // Within the constructor, torch takes the rate that another scheduler began with for the lowest one.
    let isConstructed = false;
    const wave = ({ lastEpoch }: SchedulerState, height: number): number => {
      const cycle = Math.floor(1 + lastEpoch / total);
      const x = 1 + lastEpoch / total - cycle;
      const scale = x <= ratio ? x / ratio : (x - 1) / (ratio - 1);
      return height * scale * SCALES[mode](cycle, lastEpoch, gamma);
    };
    group.lr = base_lr;
    if (params.cycle_momentum) {
      group.baseMomentum = params.base_momentum;
      group.maxMomentum = params.max_momentum;
    }
    return recurrence(group, {
      next: state => {
        const low = isConstructed ? base_lr : state.baseLr;
        isConstructed = true;
        return low + wave(state, max_lr - low);
      },
      ...(params.cycle_momentum && {
        momentum: state =>
          params.max_momentum - wave(state, params.max_momentum - params.base_momentum)
      })
    });
  }
});
