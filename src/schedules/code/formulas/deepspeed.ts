import type { Params } from '../../entry';
import type { FormulaTable } from './formula-text';

/** Before the first `step()` the rate is that of step 0, which the first iteration has again. */
function warmLines({ warmup_type }: Params): readonly (readonly [string, string])[] {
  const done = warmup_type === 'log' ? 'log(iteration + 1) / log(warmup)' : 'iteration / warmup';
  return [
    ['iteration', 'max(0, step - 1)'],
    ['warmup', 'max(2, warmup_num_steps)'],
    ['warmed', done]
  ];
}

const RISE = 'warmup_min_lr + (warmup_max_lr - warmup_min_lr)';

/** How high the one cycle stands. */
function heightLines(params: Params): readonly (readonly [string, string])[] {
  const down = params.cycle_second_step_size === null ? 'first' : 'second';
  const upStairs = Number(params.cycle_first_stair_count);
  const downStairs = Number(params.cycle_second_stair_count ?? upStairs);
  const stepped = (height: string, stairs: number): string =>
    stairs === 0 ? height : `floor(${stairs} * ${height}) / ${stairs}`;
  const up = stepped('(within / cycle_first_step_size)', upStairs);
  const fall = stepped(`((total - within) / cycle_${down}_step_size)`, downStairs);
  return [
    ['total', `cycle_first_step_size + cycle_${down}_step_size`],
    ['within', 'step % total'],
    ['height', `${up} if within <= cycle_first_step_size else ${fall}`]
  ];
}

export const DEEPSPEED_FORMULAS: FormulaTable = {
  LRRangeTest: ({ lr_range_test_staircase: staircase }) => ({
    lines: [['done', `step ${staircase === true ? '//' : '/'} lr_range_test_step_size`]],
    result: 'lr_range_test_min_lr * (1 + lr_range_test_step_rate * done)'
  }),
  WarmupLR: params => ({
    lines: warmLines(params),
    result: `warmup_min_lr if step == 0 else ${RISE} * (warmed if iteration < warmup else 1)`
  }),
  WarmupDecayLR: params => ({
    lines: [
      ...warmLines(params),
      ['left', 'max(0, (total_num_steps - iteration) / max(1, total_num_steps - warmup))']
    ],
    result: `warmup_min_lr if step == 0 else ${RISE} * (warmed if iteration < warmup else left)`
  }),
  WarmupCosineLR: params => ({
    lines: [
      ...warmLines(params),
      ['rise', 'warmup_min_ratio + warmed * (1 - warmup_min_ratio)'],
      ['done', 'min(1, (iteration - warmup + 1) / max(1, total_num_steps - warmup))'],
      ['wave', 'cos_min_ratio + (1 - cos_min_ratio) * (1 + cos(pi * done)) / 2']
    ],
    result: '0 if step == 0 else lr * (rise if iteration < warmup else max(0, wave))'
  }),
  OneCycle: params => {
    const decays = Number(params.decay_step_size) > 0 && Number(params.decay_lr_rate) > 0;
    const after = decays
      ? 'cycle_min_lr / (1 + decay_lr_rate * (step - total) / decay_step_size)'
      : 'cycle_min_lr';
    return {
      lines: heightLines(params),
      result: `cycle_min_lr + (cycle_max_lr - cycle_min_lr) * height if step <= total else ${after}`
    };
  }
};
