import type { LossParamInfo } from './loss-entry';

/** The names that the libraries have for the share of a target that is spread over the classes. */
export function isSmoothing({ name, min, max }: LossParamInfo): boolean {
  return (
    name === 'label_smoothing' ||
    (min === 0 && max === 1 && (name === 'alpha' || name === 'epsilon'))
  );
}

/** The names that they have for the target that is left out. */
export function isIgnored({ name }: LossParamInfo): boolean {
  return name === 'ignore_index' || name === 'ignore_class';
}
