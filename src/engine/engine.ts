import type { Agreement } from '../analysis/compare-arrays';
import type { ClassReport, SampleGroup } from '../analysis/classes/types';
import type { Disagreement } from '../analysis/conventions/types';
import type { Reconciliation, SeenNumber } from '../analysis/reconciliation/types';
import type { Analysis, LossOptions, SampleDetail } from '../analysis/types';
import type { WhatIf } from '../analysis/what-if';
import type { DType } from '../array/dtype';
import type { ArrayDescription } from '../array/describe-array';
import type { LossHistory } from '../array/loss-history';
import type { ScheduleSpec } from '../schedules/spec';
import type { BestTemperature } from '../evaluation/best-temperature';
import type { Finding } from '../diagnostics/finding';
import type { DescentPlan } from '../simulation/descent-plan';
import type { SampleCourse } from '../simulation/sample-course';
import type { Spread, Stability } from '../simulation/types';
import type { Failure } from './failure';

/** What a source hands over: raw text, raw bytes, or a file. Making arrays of it is the engine's work. */
export type Payload =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bytes';
      readonly bytes: ArrayBuffer;
      readonly dtype: DType;
      readonly shape: readonly number[];
      /** The names of the values 0, 1, …, and of the places along the last axis. */
      readonly classNames?: readonly string[] | null;
      readonly labels?: readonly string[] | null;
    }
  /** The ending of its name tells how a file is read. */
  | { readonly kind: 'file'; readonly name: string; readonly bytes: ArrayBuffer };

/** What is known of one array of a payload, without its values. */
export type LoadedArray = (
  | { readonly kind: 'array'; readonly description: ArrayDescription }
  | { readonly kind: 'broken'; readonly failure: Failure }
) & {
  readonly name: string | null;
  /** Set for a column of the table before it, which has the name of the column. */
  readonly isColumn?: true;
};

/** An array that the engine keeps: the index-th of the payload loaded under a key. */
export interface ArrayRef {
  readonly key: string;
  readonly index: number;
}

/** What is trained on the arrays of a question, and from where. */
export interface LayerSetup {
  /** Softmax regression on this matrix, one row of features for each sample; null trains a scaling layer on the logits. */
  readonly features: ArrayRef | null;
  /** A warm start: the parameters of another training at a step. Null starts from W = I, or W = 0 on features. */
  readonly start: Moment | null;
  /** How many of the samples are trained on, drawn once; null takes all. */
  readonly maxSamples: number | null;
}

/** The training to simulate on the arrays of a question. */
export interface Training {
  readonly schedule: ScheduleSpec;
  readonly numSteps: number;
  readonly plan: DescentPlan;
  readonly layer: LayerSetup;
}

/** A scaling layer, trained on all samples from where it changes nothing. */
export const SCALING_LAYER: LayerSetup = { features: null, start: null, maxSamples: null };

/** What a simulated training did. */
export interface SimulationResult {
  /** The steps of `meanLosses`: all of 0..numSteps in full batch, some with mini-batches. */
  readonly steps: Int32Array;
  /** Mean loss over all samples before these steps; it ends where it is no longer finite. */
  readonly meanLosses: Float64Array;
  readonly spread: Spread;
  /** How many samples it was trained on. */
  readonly numSamples: number;
  /** The first step whose mean loss is not finite; null if there is none. */
  readonly overflowStep: number | null;
  readonly findings: readonly Finding[];
}

/** A moment of a training that was simulated before: the logits as they are after some steps. */
export interface Moment {
  readonly training: Training;
  readonly step: number;
}

/** Weights of the classes that the notebook has under a name. */
export interface WeightsRef {
  readonly name: string;
  readonly ref: ArrayRef;
}

/** Which arrays are analysed, and how. */
export interface Question {
  readonly logits: ArrayRef;
  readonly targets: ArrayRef | null;
  readonly options: LossOptions;
  /** What the person tries on them; trainings and reconciliations are of the arrays as they are. */
  readonly whatIf?: WhatIf;
}

/** Told at which step, or iteration, a long computation is; answers whether to go on. */
export type Report = (step: number) => Promise<boolean>;

/** Lets a computation run to its end. */
export const GO_ON: Report = async () => true;

/** Where an analysis runs. The answers are the same wherever that is. */
export interface Engine {
  /** Reads the arrays of a payload and keeps them under the key, in place of what was there. */
  load(key: string, payload: Payload): Promise<readonly LoadedArray[]>;
  /** The histories that a text logs which was loaded under the key; they are no arrays, and small enough to be told whole. */
  histories(key: string): Promise<readonly LossHistory[]>;
  /** Forgets what was loaded under the keys. */
  unload(keys: readonly string[]): Promise<void>;
  /** The values of an array of one axis; rejects as `invalid-option` for any other, and for more than a million. */
  numbers(ref: ArrayRef): Promise<Float64Array>;
  /** Compares an array as printed with the one that was read from the kernel. */
  compare(shown: ArrayRef, held: ArrayRef): Promise<Agreement>;
  /**
   * Analyses the logits as they are, or as they are at a moment of a training. Losses, predictions and probabilities are made
   * anew for each answer, and the caller's own. A training that is not kept any more is run again: its steps are reported,
   * and it rejects with `cancelled` once the report answers false.
   */
  analyse(question: Question, moment: Moment | null, report?: Report): Promise<Analysis>;
  describeSample(
    question: Question,
    moment: Moment | null,
    index: number,
    report?: Report
  ): Promise<SampleDetail>;
  /** How well the classes are told apart; rejects with `cancelled` once the report answers false. */
  classReport(question: Question, moment: Moment | null, report?: Report): Promise<ClassReport>;
  /** The samples of a group, in ascending order. */
  samplesOfGroup(
    question: Question,
    moment: Moment | null,
    group: SampleGroup,
    report?: Report
  ): Promise<Int32Array>;
  /**
   * The temperature that makes the loss −log p smallest, of the logits as they are or at a moment of a training; rejects with
   * `cancelled` once the report answers false, and as `invalid-option` without targets.
   */
  bestTemperature(
    question: Question,
    moment: Moment | null,
    report?: Report
  ): Promise<BestTemperature>;
  /** The libraries whose convention of the loss gives another number; rejects with `cancelled` once the report answers false. */
  disagreements(question: Question, report: Report): Promise<readonly Disagreement[]>;
  /**
   * What a number that a person saw may be. The share that was tried is reported; rejects with `cancelled` once the report
   * answers false.
   */
  reconcile(
    question: Question,
    seen: SeenNumber,
    weights: readonly WeightsRef[],
    report: Report
  ): Promise<Reconciliation>;
  /** The largest stable rate at the start; rejects with `cancelled` once the report answers false. */
  stability(question: Question, layer: LayerSetup, report: Report): Promise<Stability>;
  /** The loss of one sample along a training; rejects with `cancelled` once the report answers false. */
  sampleCourse(
    question: Question,
    training: Training,
    index: number,
    report: Report
  ): Promise<SampleCourse>;
  /** Trains a layer; rejects with `cancelled` once the report answers false. */
  simulate(question: Question, training: Training, report: Report): Promise<SimulationResult>;
}
