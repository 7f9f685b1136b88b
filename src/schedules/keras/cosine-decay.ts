import { defineSchedule } from '../entry';
import { f32 } from '../float32';
import { count, optional, rate } from '../param-builders';
import { ALPHA, DECAY_STEPS, INITIAL } from './keras-params';

const PI = f32(Math.PI);

/** The decay comes after the warm-up and does not include it. */
export const cosineDecay = defineSchedule({
  library: 'keras',
  name: 'CosineDecay',
  title: 'CosineDecay',
  formula: 'initial · (α + (1 − α) (1 + cos(π t / decay_steps)) / 2)',
  latex: '\\alpha_0 \\left(a + (1 - a) \\frac{1 + \\cos(\\pi t / D)}{2}\\right)',
  float32: true,
  params: {
    initial_learning_rate: { ...INITIAL, limits: { atLeast: 0 } },
    decay_steps: DECAY_STEPS,
    alpha: ALPHA,
    warmup_target: optional(rate('Warm-up to', 'Rate after the warm-up; none if left out', 0.1)),
    warmup_steps: count('Warm-up steps', 'Steps from the base rate to the target', 0, {
      atLeast: 0
    })
  },
  begin: ({ initial_learning_rate, decay_steps, alpha, warmup_target, warmup_steps }) => {
    const initial = f32(initial_learning_rate);
    const [scale, floor] = [f32(1 - alpha), f32(alpha)];
    const decayed = (step: number, from: number): number => {
      const cosine = f32(0.5 * f32(1 + f32(Math.cos(f32(PI * f32(step / decay_steps))))));
      return f32(from * f32(f32(scale * cosine) + floor));
    };
    if (warmup_target === null) {
      return step => decayed(Math.min(step, decay_steps), initial);
    }
    const target = f32(warmup_target);
    const rise = f32(target - initial);
    return step => {
      const now = Math.min(step, decay_steps + warmup_steps);
      return now < warmup_steps
        ? f32(f32(rise * f32(now / warmup_steps)) + initial)
        : decayed(now - warmup_steps, target);
    };
  }
});
