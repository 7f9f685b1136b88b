import type { Limits } from './param';

/** The template of what is wrong with a number; null if it is within its limits. */
export function brokenLimit(
  {
    above = -Infinity,
    below = Infinity,
    atLeast = -Infinity,
    atMost = Infinity,
    whole = false
  }: Limits,
  value: unknown
): string | null {
  // What a field holds that is empty, or no number; nobody has typed the name that JavaScript has for it.
  if (Number.isNaN(value)) {
    return '{name} must be a number';
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return '{name} must be a finite number, not {value}';
  }
  if (value <= above) {
    return '{name} must be greater than {above}, not {value}';
  }
  if (value >= below) {
    return '{name} must be less than {below}, not {value}';
  }
  if (value < atLeast) {
    return '{name} must be at least {atLeast}, not {value}';
  }
  if (value > atMost) {
    return '{name} must be at most {atMost}, not {value}';
  }
  return whole && !Number.isInteger(value) ? '{name} must be a whole number, not {value}' : null;
}
