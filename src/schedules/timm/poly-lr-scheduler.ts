import { share } from '../param-builders';
import { cycleAt } from './cycles';
import { CYCLES, K_DECAY, LR, OVERLAPPING, T_INITIAL } from './timm-params';
import { defineTimmSchedule } from './timm-schedule';

export const polyLRScheduler = defineTimmSchedule({
  name: 'PolyLRScheduler',
  title: 'PolyLRScheduler',
  formula: 'lr_min + (lr · d^i − lr_min) (1 − t_cur^k / T_i^k)^power',
  latex: 'm + (\\alpha_0 d^i - m)(1 - t_{cur}^k / T_i^k)^p',
  params: {
    lr: LR,
    t_initial: T_INITIAL,
    power: share('Power', 'Power of the remaining share', 0.5, { above: 0 }, { min: 0.1, max: 4 }),
    ...OVERLAPPING,
    ...CYCLES,
    k_decay: K_DECAY
  },
  decay: params => t => {
    const { lr, lr_min, cycle_decay, cycle_limit, k_decay: k, power } = params;
    const [index, length, current] = cycleAt(params, t);
    return index < cycle_limit
      ? lr_min + (lr * cycle_decay ** index - lr_min) * (1 - current ** k / length ** k) ** power
      : lr_min;
  }
});
