import type { SampleDetail } from '../../analysis/types';

/** The most probable classes, at most `count`, the most probable first and the lower class of equal ones. */
export function topClasses(
  { logits }: Pick<SampleDetail, 'logits'>,
  count: number
): readonly number[] {
  return Array.from(logits.keys())
    .sort((a, b) => logits[b] - logits[a] || a - b)
    .slice(0, count);
}
