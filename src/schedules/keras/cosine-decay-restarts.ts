import { defineSchedule } from '../entry';
import { f32 } from '../float32';
import { count, share } from '../param-builders';
import { ALPHA, INITIAL } from './keras-params';

const PI = f32(Math.PI);

export const cosineDecayRestarts = defineSchedule({
  library: 'keras',
  name: 'CosineDecayRestarts',
  title: 'CosineDecayRestarts',
  formula: 'initial · (α + (1 − α) m_mul^i (1 + cos(π p)) / 2), p the share of cycle i',
  latex: '\\alpha_0 \\left(a + (1 - a) m^i \\frac{1 + \\cos(\\pi p)}{2}\\right)',
  float32: true,
  params: {
    initial_learning_rate: INITIAL,
    first_decay_steps: count('First cycle', 'Steps of the first cycle', 100),
    t_mul: share(
      'Cycle factor',
      'How many times longer each cycle is',
      2,
      { atLeast: 1 },
      {
        min: 1,
        max: 4
      }
    ),
    m_mul: share('Rate factor', 'Factor of the rate at each restart', 1, { above: 0 }),
    alpha: ALPHA
  },
  begin: ({ initial_learning_rate, first_decay_steps, t_mul, m_mul, alpha }) => {
    const [initial, m, t] = [f32(initial_learning_rate), f32(m_mul), f32(t_mul)];
    const [scale, floor] = [f32(1 - f32(alpha)), f32(alpha)];
    return step => {
      const [index, done] = cycleAt(f32(step / first_decay_steps), t);
      const height = f32(0.5 * f32(m ** index));
      const cosine = f32(height * f32(1 + f32(Math.cos(f32(PI * done)))));
      return f32(initial * f32(f32(scale * cosine) + floor));
    };
  }
});

/** Number of the cycle, and the share of it that is done; float32 decides to which cycle a boundary belongs. */
function cycleAt(time: number, factor: number): readonly [index: number, done: number] {
  if (factor === 1) {
    const index = Math.floor(time);
    return [index, f32(time - index)];
  }
  const within = f32(1 - f32(time * f32(1 - factor)));
  const index = Math.floor(f32(f32(Math.log(within)) / f32(Math.log(factor))));
  const power = f32(factor ** index);
  const before = f32(f32(1 - power) / f32(1 - factor));
  return [index, f32(f32(time - before) / power)];
}
