import type { LossParam } from '../../losses/loss-spec';

/** A parameter as Python writes it; weights as a list. */
export function pythonValue(value: LossParam): string {
  if (value === null) {
    return 'None';
  }
  if (typeof value === 'boolean') {
    return value ? 'True' : 'False';
  }
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}
