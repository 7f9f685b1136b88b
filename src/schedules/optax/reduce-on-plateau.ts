import { defineSchedule, type Run, type Walk } from '../entry';
import { f32 } from '../float32';
import { count, share } from '../param-builders';
import { refuse } from '../refuse';
import { INIT } from './optax-params';

const TOLERANCE = { min: 0, max: 0.1 };

interface Options {
  readonly factor: number;
  readonly patience: number;
  readonly rtol: number;
  readonly atol: number;
  readonly cooldown: number;
  readonly accumulation_size: number;
  readonly min_scale: number;
}

/** `optax.contrib.reduce_on_plateau`, which scales the updates; the rate is that of the optimizer times the scale. */
export const reduceOnPlateau = defineSchedule({
  library: 'optax',
  name: 'reduce_on_plateau',
  title: 'contrib.reduce_on_plateau',
  formula: 'learning_rate · scale, scale · factor after patience failures',
  latex: '\\alpha_0 s, \\; s \\leftarrow s f',
  float32: true,
  followsMetric: true,
  params: {
    learning_rate: INIT,
    patience: count('Patience', 'Steps without improvement after which the scale falls', 10),
    factor: share('Factor', 'Factor of the scale at each reduction', 0.1, { above: 0, below: 1 }),
    rtol: share('Relative tolerance', 'What counts as an improvement', 1e-4, undefined, TOLERANCE),
    atol: share(
      'Absolute tolerance',
      'What counts as an improvement',
      0,
      { atLeast: 0 },
      TOLERANCE
    ),
    cooldown: count('Cool-down', 'Steps after a reduction that do not count', 0, { atLeast: 0 }),
    accumulation_size: count('Accumulation', 'Values that are averaged into one', 1),
    min_scale: share('Lowest scale', 'The scale is not reduced below', 0)
  },
  begin: ({ learning_rate, ...options }, { metric }) => {
    if (options.rtol === 0 && options.atol === 0) {
      refuse('reduce_on_plateau needs one of rtol and atol above 0');
    }
    const scale = scaleWalk(options, metric);
    return step => f32(f32(learning_rate) * scale(step));
  }
});

/** The value of a step counts for the update of the same step. */
function scaleWalk(options: Options, metric: Run['metric']): Walk {
  const { factor, patience, rtol, atol, cooldown, accumulation_size, min_scale } = options;
  let [scale, best, average, seen, bad, cooling] = [1, Infinity, 0, 0, 0, 0];
  const update = (): void => {
    const better = average < f32(f32(f32(1 - rtol) * best) - f32(atol));
    best = better ? average : best;
    bad = better ? 0 : bad + 1;
    if (cooling > 0) {
      [bad, cooling] = [0, cooling - 1];
    } else {
      const reduces = bad === patience;
      scale = Math.max(reduces ? f32(scale * f32(factor)) : scale, f32(min_scale));
      [bad, cooling] = reduces ? [0, cooldown] : [bad, 0];
    }
    [average, seen] = [0, 0];
  };
  return step => {
    const value = metric(step);
    if (value !== null) {
      average = f32(f32(f32(seen * average) + f32(value)) / (seen + 1));
      seen++;
      if (seen === accumulation_size) {
        update();
      }
    }
    return scale;
  };
}
