import { share } from '../param-builders';
import { refuse } from '../refuse';
import { cycleAt } from './cycles';
import { CYCLES, LR, OVERLAPPING, T_INITIAL } from './timm-params';
import { defineTimmSchedule } from './timm-schedule';

export const tanhLRScheduler = defineTimmSchedule({
  name: 'TanhLRScheduler',
  title: 'TanhLRScheduler',
  formula: 'lr_min + (lr · d^i − lr_min) (1 − tanh(lb (1 − τ) + ub τ)) / 2, τ = t_cur / T_i',
  latex: 'm + \\tfrac12 (\\alpha_0 d^i - m)(1 - \\tanh(l (1 - \\tau) + u \\tau))',
  params: {
    lr: LR,
    t_initial: T_INITIAL,
    lb: share('Lower bound', 'Argument of tanh at the start', -7, {}, { min: -10, max: 0 }),
    ub: share('Upper bound', 'Argument of tanh at the end', 3, {}, { min: 0, max: 10 }),
    ...OVERLAPPING,
    ...CYCLES
  },
  warmsToCurve: true,
  decay: params => {
    const { lr, lr_min, cycle_decay, cycle_limit, lb, ub } = params;
    if (lb >= ub) {
      refuse('ub must be greater than lb {lb}, not {value}', { lb, value: ub });
    }
    return t => {
      const [index, length, current] = cycleAt(params, t);
      const share = current / length;
      return index < cycle_limit
        ? lr_min +
            0.5 *
              (lr * cycle_decay ** index - lr_min) *
              (1 - Math.tanh(lb * (1 - share) + ub * share))
        : lr_min;
    };
  }
});
