import { cycleAt } from './cycles';
import { CYCLES, K_DECAY, LR, OVERLAPPING, T_INITIAL } from './timm-params';
import { defineTimmSchedule } from './timm-schedule';

export const cosineLRScheduler = defineTimmSchedule({
  name: 'CosineLRScheduler',
  title: 'CosineLRScheduler',
  formula: 'lr_min + (lr · d^i − lr_min) (1 + cos(π t_cur^k / T_i^k)) / 2',
  latex: 'm + \\tfrac12 (\\alpha_0 d^i - m)(1 + \\cos(\\pi t_{cur}^k / T_i^k))',
  params: { lr: LR, t_initial: T_INITIAL, ...OVERLAPPING, ...CYCLES, k_decay: K_DECAY },
  decay: params => t => {
    const { lr, lr_min, cycle_decay, cycle_limit, k_decay: k } = params;
    const [index, length, current] = cycleAt(params, t);
    return index < cycle_limit
      ? lr_min +
          0.5 *
            (lr * cycle_decay ** index - lr_min) *
            (1 + Math.cos((Math.PI * current ** k) / length ** k))
      : lr_min;
  }
});
