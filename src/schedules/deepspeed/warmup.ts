import { defineSchedule } from '../entry';
import { choice, count, floorRate, rate, share } from '../param-builders';

const WARMUP = {
  warmup_num_steps: count('Warm-up steps', 'Steps of the warm-up, two at least', 100),
  warmup_type: choice('Warm-up', 'By the logarithm of the step or linear', ['log', 'linear'])
} as const;

const RATES = {
  warmup_max_lr: rate('Highest rate', 'Rate after the warm-up', 0.001),
  warmup_min_lr: floorRate('Warm-up from', 'Rate at step 0', 0)
} as const;

const TOTAL = count('Total steps', 'Steps after which the decay has ended', 1000);

/** The share of the warm-up that is done at an iteration; null after it. */
function warmupShare(
  numSteps: number,
  type: 'log' | 'linear'
): (iteration: number) => number | null {
  const steps = Math.max(2, numSteps);
  return iteration => {
    if (iteration >= steps) {
      return null;
    }
    return type === 'log' ? Math.log(iteration + 1) / Math.log(steps) : iteration / steps;
  };
}

/** The first rate holds for two steps: before the first `step()` and after it. */
export const warmupLR = defineSchedule({
  library: 'deepspeed',
  name: 'WarmupLR',
  title: 'WarmupLR',
  formula: 'min + (max − min) · log(t) / log(W), then max',
  latex: '\\alpha_m + (\\alpha_M - \\alpha_m) \\frac{\\log t}{\\log W}',
  params: { ...RATES, ...WARMUP },
  begin: ({ warmup_max_lr, warmup_min_lr, warmup_num_steps, warmup_type }) => {
    const warm = warmupShare(warmup_num_steps, warmup_type);
    return step =>
      step === 0
        ? warmup_min_lr
        : warmup_min_lr + (warmup_max_lr - warmup_min_lr) * (warm(step - 1) ?? 1);
  }
});

export const warmupDecayLR = defineSchedule({
  library: 'deepspeed',
  name: 'WarmupDecayLR',
  title: 'WarmupDecayLR',
  formula: 'WarmupLR, then (T − t) / (T − W)',
  latex: '\\alpha_m + (\\alpha_M - \\alpha_m) \\frac{T - t}{T - W}',
  params: {
    warmup_max_lr: RATES.warmup_max_lr,
    total_num_steps: TOTAL,
    ...WARMUP,
    warmup_min_lr: RATES.warmup_min_lr
  },
  begin: params => {
    const { warmup_max_lr, warmup_min_lr, warmup_num_steps, total_num_steps: total } = params;
    const warm = warmupShare(warmup_num_steps, params.warmup_type);
    const decay = (iteration: number): number =>
      Math.max(0, (total - iteration) / Math.max(1, total - Math.max(2, warmup_num_steps)));
    return step =>
      step === 0
        ? warmup_min_lr
        : warmup_min_lr + (warmup_max_lr - warmup_min_lr) * (warm(step - 1) ?? decay(step - 1));
  }
});

/** The rate is 0 before the first `step()`. */
export const warmupCosineLR = defineSchedule({
  library: 'deepspeed',
  name: 'WarmupCosineLR',
  title: 'WarmupCosineLR',
  formula: 'lr · ratio, from warmup_min_ratio to 1, then a cosine to cos_min_ratio',
  latex: '\\alpha_0 \\left(m + (1 - m) \\frac{1 + \\cos(\\pi p)}{2}\\right)',
  params: {
    lr: rate('Base rate', 'Learning rate of the optimizer', 0.001),
    total_num_steps: TOTAL,
    ...WARMUP,
    warmup_min_ratio: share('Warm-up from, share', 'Share of the base rate at the start', 0),
    cos_min_ratio: share('Floor, share', 'Share of the base rate at the end', 1e-4)
  },
  begin: params => {
    const { lr, total_num_steps, warmup_num_steps, warmup_min_ratio, cos_min_ratio } = params;
    const warm = warmupShare(warmup_num_steps, params.warmup_type);
    const steps = Math.max(2, warmup_num_steps);
    const ratio = (iteration: number): number => {
      const warmed = warm(iteration);
      if (warmed !== null) {
        return warmup_min_ratio + warmed * (1 - warmup_min_ratio);
      }
      const done = Math.min(1, (iteration - steps + 1) / Math.max(1, total_num_steps - steps));
      const wave = (1 + Math.cos(Math.PI * done)) / 2;
      return Math.max(0, cos_min_ratio + (1 - cos_min_ratio) * wave);
    };
    return step => (step === 0 ? 0 : lr * ratio(step - 1));
  }
});
