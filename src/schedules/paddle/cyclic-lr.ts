import { defineSchedule } from '../entry';
import { halving } from '../halving';
import { choice, count, optional, rate, share } from '../param-builders';

const SCALES = {
  triangular: () => 1,
  triangular2: halving,
  exp_range: (_: number, step: number, gamma: number) => gamma ** step
};

export const cyclicLR = defineSchedule({
  library: 'paddle',
  name: 'CyclicLR',
  title: 'CyclicLR',
  formula: 'base_learning_rate + (max_learning_rate − base_learning_rate) · triangle(t) · scale',
  latex: 'b + (m - b) \\cdot \\text{triangle}(t) \\cdot \\text{scale}',
  params: {
    max_learning_rate: rate('Highest rate', 'Rate at the top of the first cycle', 0.1),
    step_size_up: count('Steps up', 'Steps from the lowest to the highest rate', 200),
    base_learning_rate: rate('Lowest rate', 'Rate at the bottom of each cycle', 0.001),
    step_size_down: optional(count('Steps down', 'Steps back; as many as up if left out', 200)),
    mode: choice('Mode', 'How the cycles become smaller', [
      'triangular',
      'triangular2',
      'exp_range'
    ]),
    exp_gamma: share(
      'Factor γ',
      'Factor of each step in the mode exp_range',
      1,
      { above: 0 },
      { min: 0.99, max: 1 }
    )
  },
  begin: params => {
    const { base_learning_rate: base, max_learning_rate: top, mode, exp_gamma } = params;
    const { step_size_up: up, step_size_down: down } = params;
    const size = up + (down ?? up);
    const rise = up / size;
    return step => {
      const cycle = 1 + Math.floor(step / size);
      const x = 1 + step / size - cycle;
      const height = x <= rise ? x / rise : (1 - x) / (1 - rise);
      return base + (top - base) * height * SCALES[mode](cycle, step, exp_gamma);
    };
  }
});
