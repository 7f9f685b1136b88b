import type { Sentence } from '../sentence';

/** Something that a person should know about their inputs or their schedule, with what to do about it. */
export interface Finding {
  /** A stable name, such as `rate-too-large`. */
  readonly id: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly message: Sentence;
  readonly remedy: Sentence | null;
  /** The sample rows that it is about, few enough to list; empty where it is about all of them. */
  readonly rows: readonly number[];
  /** The remedy as Python code, where there is one: see remedies.ts. */
  readonly code?: string;
}
