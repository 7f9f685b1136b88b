import { partOf, type Part } from '../../model/part-of';
import type { KernelSource } from '../../sources/kernel/types';

/** What a person is about to read: fields keep what was typed while another kind of part is looked at. */
export interface PathDraft {
  readonly path: string;
  readonly kind: Part['kind'];
  readonly start: number;
  readonly stop: number;
  /** Of each dimension, as far as anything was typed. */
  readonly slices: readonly string[];
  readonly size: number;
  readonly seed: number;
}

export const NO_DRAFT: PathDraft = {
  path: '',
  kind: 'all',
  start: 0,
  stop: 1000,
  slices: [],
  size: 1000,
  seed: 0
};

export function sourceOf(draft: PathDraft): KernelSource {
  return partOf(draft.path.trim(), draft);
}
