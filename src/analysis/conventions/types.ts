import type { Sentence } from '../../sentence';

/** Another library's number for what is the same loss, where it is another one on these very data. */
export interface Disagreement {
  readonly library: string;
  readonly name: string;
  /** How that library computes it. */
  readonly formula: string;
  /** The number, reduced as the chosen loss is; null where the library refuses the data. */
  readonly value: number | null;
  /** Why it refuses them; null where it does not. */
  readonly refusal: Sentence | null;
}
