import type { SampleDetail } from '../analysis/types';

/** A name that is longer is cut: the number tells the class. */
const LONGEST = 16;

/** The number of a class, and its name where the logits came with names: `2 dog`. */
export function classLabel(
  { classNames }: Pick<SampleDetail, 'classNames'>,
  index: number
): string {
  const name = classNames?.[index];
  if (name === undefined || name === '') {
    return String(index);
  }
  return `${index} ${name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name}`;
}
