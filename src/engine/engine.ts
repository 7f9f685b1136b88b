import type { Agreement } from '../analysis/compare-arrays';
import type { Analysis, LossOptions, SampleDetail } from '../analysis/types';
import type { DType } from '../array/dtype';
import type { ArrayDescription } from '../array/describe-array';
import type { ScheduleSpec } from '../schedules/spec';
import type { Finding } from '../diagnostics/finding';
import type { Stability } from '../simulation/types';
import type { Failure } from './failure';

/** What a source hands over: raw text or raw bytes. Making arrays of it is the engine's work. */
export type Payload =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bytes';
      readonly bytes: ArrayBuffer;
      readonly dtype: DType;
      readonly shape: readonly number[];
    };

/** What is known of one array of a payload, without its values. */
export type LoadedArray =
  | { readonly kind: 'array'; readonly name: string | null; readonly description: ArrayDescription }
  | { readonly kind: 'broken'; readonly name: string | null; readonly failure: Failure };

/** An array that the engine keeps: the index-th of the payload loaded under a key. */
export interface ArrayRef {
  readonly key: string;
  readonly index: number;
}

/** The training to simulate on the arrays of a question. */
export interface Training {
  readonly schedule: ScheduleSpec;
  readonly numSteps: number;
}

/** What a simulated training did. */
export interface SimulationResult {
  /** Mean loss before each step and after the last; it ends where it is no longer finite. */
  readonly meanLosses: Float64Array;
  /** The first step whose mean loss is not finite; null if there is none. */
  readonly overflowStep: number | null;
  readonly findings: readonly Finding[];
}

/** A moment of a training that was simulated before: the logits as they are after some steps. */
export interface Moment {
  readonly training: Training;
  readonly step: number;
}

/** Which arrays are analysed, and how. */
export interface Question {
  readonly logits: ArrayRef;
  readonly targets: ArrayRef | null;
  readonly options: LossOptions;
}

/** Told at which step, or iteration, a long computation is; answers whether to go on. */
export type Report = (step: number) => Promise<boolean>;

/** Where an analysis runs. The answers are the same wherever that is. */
export interface Engine {
  /** Reads the arrays of a payload and keeps them under the key, in place of what was there. */
  load(key: string, payload: Payload): Promise<readonly LoadedArray[]>;
  /** Forgets what was loaded under the keys. */
  unload(keys: readonly string[]): Promise<void>;
  /** Compares an array as printed with the one that was read from the kernel. */
  compare(shown: ArrayRef, held: ArrayRef): Promise<Agreement>;
  /**
   * Analyses the logits as they are, or as they are at a moment of a training. Losses, predictions and probabilities are made
   * anew for each answer, and the caller's own.
   */
  analyse(question: Question, moment: Moment | null): Promise<Analysis>;
  describeSample(question: Question, moment: Moment | null, index: number): Promise<SampleDetail>;
  /** The largest stable rate; rejects with `cancelled` once the report answers false. */
  stability(question: Question, report: Report): Promise<Stability>;
  /** Trains a scaling layer on the logits; rejects with `cancelled` once the report answers false. */
  simulate(question: Question, training: Training, report: Report): Promise<SimulationResult>;
}
