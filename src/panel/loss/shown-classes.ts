import type { SampleDetail } from '../../analysis/types';

const MAX_CLASSES = 12;

/** The classes that a table has room for: all of few, else the most probable ones and the target, in class order. */
export function shownClasses({ probabilities, target }: SampleDetail): readonly number[] {
  const all = Array.from(probabilities, (_, k) => k);
  if (all.length <= MAX_CLASSES) {
    return all;
  }
  const likely = all.sort((a, b) => probabilities[b] - probabilities[a]).slice(0, MAX_CLASSES - 1);
  const shown = target === null || likely.includes(target) ? likely : [...likely, target];
  return shown.sort((a, b) => a - b);
}
