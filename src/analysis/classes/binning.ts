import type { Prepared } from '../prepare';

/** torchmetrics' default. */
export const NUM_BINS = 15;

/** torchmetrics bins predicted classes in float32 whatever their type, and probabilities of one class in their own. */
export function binPrecision(
  { areElements, dtype }: Pick<Prepared, 'areElements' | 'dtype'>,
  series: number | null
): 'float32' | 'float64' {
  const isOwn = areElements || series !== null;
  return isOwn && !['float16', 'bfloat16', 'float32'].includes(dtype) ? 'float64' : 'float32';
}
