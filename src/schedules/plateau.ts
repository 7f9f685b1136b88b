import type { Run, Walk } from './entry';

export interface PlateauOptions {
  readonly lr: number;
  readonly mode: 'min' | 'max';
  readonly factor: number;
  readonly patience: number;
  readonly threshold: number;
  readonly threshold_mode: 'rel' | 'abs';
  readonly cooldown: number;
  readonly minLr: number;
  /** Smaller reductions are ignored. */
  readonly eps: number;
}

/** Whether a metric is better than the best one so far. */
export function isBetter(
  {
    mode,
    threshold,
    threshold_mode
  }: Pick<PlateauOptions, 'mode' | 'threshold' | 'threshold_mode'>,
  value: number,
  best: number
): boolean {
  const sign = mode === 'min' ? -1 : 1;
  const mark = threshold_mode === 'rel' ? best * (1 + sign * threshold) : best + sign * threshold;
  return mode === 'min' ? value < mark : value > mark;
}

/** torch's ReduceLROnPlateau, stepped with the metric of each step; where none is known, nothing happens. */
export function plateau(options: PlateauOptions, metric: Run['metric']): Walk {
  const { factor, patience, cooldown, minLr, eps } = options;
  let lr = options.lr;
  let best = options.mode === 'min' ? Infinity : -Infinity;
  let [bad, cooling] = [0, 0];
  const observe = (value: number): void => {
    if (isBetter(options, value, best)) {
      best = value;
      bad = 0;
    } else {
      bad++;
    }
    if (cooling > 0) {
      cooling--;
      bad = 0;
    }
    if (bad > patience) {
      const reduced = Math.max(lr * factor, minLr);
      lr = lr - reduced > eps ? reduced : lr;
      cooling = cooldown;
      bad = 0;
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
