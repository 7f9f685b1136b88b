import { defineSchedule, type Run, type Walk } from '../entry';
import { choice, count, floorRate, share } from '../param-builders';
import { LR } from './paddle-params';

interface Options {
  readonly learning_rate: number;
  readonly mode: 'min' | 'max';
  readonly factor: number;
  readonly patience: number;
  readonly threshold: number;
  readonly threshold_mode: 'rel' | 'abs';
  readonly cooldown: number;
  readonly min_lr: number;
  readonly epsilon: number;
}

/** Unlike torch's, it looks at no metric while it cools down, and its first metric is always the best. */
export const reduceOnPlateau = defineSchedule({
  library: 'paddle',
  name: 'ReduceOnPlateau',
  title: 'ReduceOnPlateau',
  formula: 'learning_rate · factor, once the metric has not improved for patience steps',
  latex: '\\alpha \\leftarrow \\alpha \\cdot \\text{factor}',
  followsMetric: true,
  params: {
    learning_rate: LR,
    patience: count('Patience', 'Steps without improvement that are allowed', 10, { atLeast: 0 }),
    factor: share('Factor', 'Factor of the rate at each reduction', 0.1, { above: 0, below: 1 }),
    mode: choice('Mode', 'Whether the metric should fall or rise', ['min', 'max']),
    threshold: share(
      'Threshold',
      'What counts as an improvement',
      1e-4,
      { atLeast: 0 },
      { min: 0, max: 0.1 }
    ),
    threshold_mode: choice('Threshold is', 'Relative to the best or absolute', ['rel', 'abs']),
    cooldown: count('Cool-down', 'Steps after a reduction that do not count', 0, { atLeast: 0 }),
    min_lr: floorRate('Lowest rate', 'The rate is not reduced below', 0),
    epsilon: share(
      'Least change',
      'Smaller reductions are ignored',
      1e-8,
      { atLeast: 0 },
      { min: 0, max: 1e-3 }
    )
  },
  begin: (params, { metric }) => plateauWalk(params, metric)
});

function plateauWalk(options: Options, metric: Run['metric']): Walk {
  const { factor, patience, cooldown, min_lr, epsilon } = options;
  let lr = options.learning_rate;
  let best: number | null = null;
  let [bad, cooling] = [0, 0];
  const observe = (value: number): void => {
    if (cooling > 0) {
      cooling--;
      return;
    }
    if (best === null || isBetter(options, value, best)) {
      best = value;
      bad = 0;
    } else {
      bad++;
    }
    if (bad > patience) {
      const reduced = Math.max(lr * factor, min_lr);
      lr = lr - reduced > epsilon ? reduced : lr;
      [bad, cooling] = [0, cooldown];
    }
  };
  return step => {
    const value = step === 0 ? null : metric(step - 1);
    if (value !== null) {
      observe(value);
    }
    return lr;
  };
}

function isBetter(
  { mode, threshold, threshold_mode }: Options,
  value: number,
  best: number
): boolean {
  const margin = threshold_mode === 'rel' ? best * threshold : threshold;
  return mode === 'min' ? value < best - margin : value > best + margin;
}
