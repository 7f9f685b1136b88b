import { defineSchedule, type Run, type Walk } from '../entry';
import { f32 } from '../float32';
import { choice, count, floorRate, share } from '../param-builders';
import { INITIAL } from './keras-params';

interface Options {
  readonly learning_rate: number;
  readonly factor: number;
  readonly patience: number;
  readonly mode: 'min' | 'max';
  readonly min_delta: number;
  readonly cooldown: number;
  readonly min_lr: number;
}

/** The callback, after each epoch. Unlike torch's, it reduces at `patience` failures and not at one more. */
export const reduceLROnPlateau = defineSchedule({
  library: 'keras',
  name: 'ReduceLROnPlateau',
  title: 'ReduceLROnPlateau',
  formula: 'lr · factor, once the metric has not improved in patience epochs',
  latex: '\\alpha \\leftarrow \\alpha \\cdot \\text{factor}',
  float32: true,
  followsMetric: true,
  params: {
    learning_rate: INITIAL,
    patience: count('Patience', 'Epochs without improvement after which the rate falls', 10, {
      atLeast: 0
    }),
    factor: share('Factor', 'Factor of the rate at each reduction', 0.1, { above: 0, below: 1 }),
    mode: choice('Mode', 'Whether the metric should fall or rise', ['min', 'max']),
    min_delta: share(
      'Least change',
      'What counts as an improvement',
      1e-4,
      { atLeast: 0 },
      {
        min: 0,
        max: 0.1
      }
    ),
    cooldown: count('Cool-down', 'Epochs after a reduction that do not count', 0, { atLeast: 0 }),
    min_lr: floorRate('Lowest rate', 'The rate is not reduced below', 0)
  },
  begin: (params, { metric }) => plateauWalk(params, metric)
});

function plateauWalk(options: Options, metric: Run['metric']): Walk {
  const { factor, patience, mode, min_delta, cooldown, min_lr } = options;
  let lr = f32(options.learning_rate);
  let best: number | null = null;
  let [wait, cooling] = [0, 0];
  const improves = (value: number): boolean =>
    best === null || (mode === 'min' ? value < best - min_delta : value > best + min_delta);
  const observe = (value: number): void => {
    if (cooling > 0) {
      cooling--;
      wait = 0;
    }
    if (improves(value)) {
      best = value;
      wait = 0;
    } else if (cooling === 0 && ++wait >= patience && lr > f32(min_lr)) {
      lr = f32(Math.max(lr * factor, min_lr));
      cooling = cooldown;
      wait = 0;
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
