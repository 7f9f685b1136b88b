import { defineSchedule, type ParamsOf, type Run, type Walk } from '../entry';
import { choice, count, flag, rate, share } from '../param-builders';
import { isBetter } from '../plateau';
import { LR } from './lambda-schedule';
import { StreamingAverage } from './streaming-average';

const PARAMS = {
  lr: LR,
  factor: share('Factor', 'Factor of the rate at each change', 0.95, { above: 0, below: 1 }),
  patience: count('Patience', 'Steps in a row before the rate changes', 10, { atLeast: 0 }),
  mode: choice('Mode', 'Whether the metric should fall or rise', ['min', 'max']),
  threshold: share(
    'Threshold',
    'What counts as an improvement',
    1e-6,
    { atLeast: 0 },
    {
      min: 0,
      max: 0.1
    }
  ),
  threshold_mode: choice('Threshold is', 'Relative to the best or absolute', ['abs', 'rel']),
  cooldown: count('Cool-down', 'Steps after a reduction that do not count', 0, { atLeast: 0 }),
  warmup: count('Warm-up', 'Steps after a rise that do not count', 0, { atLeast: 0 }),
  min_lr: rate('Lowest rate', 'The rate is not reduced below', 1e-3, { atLeast: 0 }),
  max_lr: rate('Highest rate', 'The rate does not rise above', 1),
  eps: share(
    'Least change',
    'Smaller changes are ignored',
    1e-8,
    { atLeast: 0 },
    {
      min: 0,
      max: 1e-3
    }
  ),
  smooth: flag('Smooth', 'Take the mean of the last metrics', false),
  window_size: count('Window', 'Metrics in the mean', 50),
  reset_start: count('Reset after', 'Reductions at the lowest rate before all begins anew', 500, {
    atLeast: 0
  })
} as const;

/** Raises the rate while the metric improves and lowers it while it does not. */
export const greedy = defineSchedule({
  library: 'transformers',
  name: 'greedy',
  title: 'greedy',
  formula: 'lr / factor after patience improvements, lr · factor after as many failures',
  latex: '\\alpha \\leftarrow \\alpha f^{\\pm 1}',
  followsMetric: true,
  params: PARAMS,
  begin: (params, { metric }) => greedyWalk(params, metric)
});

function greedyWalk(options: ParamsOf<typeof PARAMS>, metric: Run['metric']): Walk {
  const { factor, patience, min_lr, max_lr, eps, reset_start } = options;
  let lr = options.lr;
  let state = freshState(options);
  let resetsIn = reset_start;
  const lower = (): void => {
    const reduced = Math.max(lr * factor, min_lr);
    lr = lr - reduced > eps ? reduced : lr;
    if (lr <= min_lr && --resetsIn <= 0) {
      lr = options.lr;
      state = { ...freshState(options), cooling: state.cooling };
      resetsIn = reset_start;
    }
  };
  const raise = (): void => {
    const raised = Math.min(lr / factor, max_lr);
    lr = raised - lr > eps ? raised : lr;
    resetsIn = reset_start;
  };
  const judge = (value: number): void => {
    const better = isBetter(options, value, state.best);
    state.best = better ? value : state.best;
    state.good = better ? state.good + 1 : 0;
    state.bad = better ? 0 : state.bad + 1;
    if (state.good > patience) {
      raise();
      state.warming = options.warmup;
      state.good = 0;
    } else if (state.bad > patience) {
      lower();
      state.cooling = options.cooldown;
      state.bad = 0;
    }
  };
  const observe = (metricValue: number): void => {
    const value = options.smooth ? state.average.add(metricValue) : metricValue;
    if (state.cooling > 0 || state.warming > 0) {
      state.warming -= state.cooling > 0 ? 0 : 1;
      state.cooling -= state.cooling > 0 ? 1 : 0;
      [state.bad, state.good] = [0, 0];
    } else {
      judge(value);
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

function freshState({ mode, window_size }: Pick<ParamsOf<typeof PARAMS>, 'mode' | 'window_size'>) {
  return {
    best: mode === 'min' ? Infinity : -Infinity,
    good: 0,
    bad: 0,
    warming: 0,
    cooling: 0,
    average: new StreamingAverage(window_size)
  };
}
