import type { DType } from '../array/dtype';
import type { ClassRows } from './class-rows';
import type { LossParam } from './loss-spec';
import type { RowStatistics } from './row-statistics';
import type { Reduction, SampleLosses } from './sample-losses';
import type { IndexPolicy, Targets } from './targets';

/** What the loss takes its first argument for. */
export type InputKind = 'logits' | 'probabilities' | 'log-probabilities';

/** Everything that a loss is computed from. */
export interface LossInputs {
  /** The array as given: numSamples × numClasses, or one element a row where elements are samples. */
  readonly raw: ClassRows;
  /** Logits whose softmax are the probabilities: the array itself, or the logarithm of probabilities; 0 and x for an element. */
  readonly rows: ClassRows;
  readonly targets: Targets;
  /** Of `rows` against the targets. */
  readonly statistics: RowStatistics;
  /** Of the array as given. */
  readonly dtype: DType;
  /** Extent of the array's last axis, along which weights of elements are repeated. */
  readonly numColumns: number;
  /** Extent of the array's first axis, by which `batchmean` divides. */
  readonly batchSize: number;
}

/** Parameters by name, each with the library's default where the person gave none. */
export type LossParams = Readonly<Record<string, LossParam>>;

/** What a parameter is, in the words of its library. */
export interface LossParamInfo {
  /** The library's name of it, which is its label too. */
  readonly name: string;
  readonly kind: 'number' | 'integer' | 'switch' | 'weights' | 'choice';
  readonly default: LossParam;
  /** What it does, as an English sentence; the panel translates it. */
  readonly meaning: string;
  /** Ends of the range that the library accepts, themselves included; unlimited where left out. */
  readonly min?: number;
  readonly max?: number;
  /** Whether it may be left empty, which is None. */
  readonly optional?: boolean;
  /** The words that a choice is one of. */
  readonly choices?: readonly string[];
  /** Whether the library is set to it as a whole, so that no argument of the loss tells it. */
  readonly isSetting?: boolean;
}

/** One loss of one library. */
export interface LossEntry {
  readonly library: string;
  readonly name: string;
  readonly formula: string;
  readonly params: readonly LossParamInfo[];
  /** What a sample is: a row of classes, or one element with the two classes 0 and 1. */
  readonly sample: 'row' | 'element';
  readonly reductions: readonly Reduction[];
  input(params: LossParams): InputKind;
  policy(params: LossParams): IndexPolicy;
  /** Loss of each sample; inputs that the library refuses are errors. */
  compute(inputs: LossInputs, params: LossParams): SampleLosses;
  /**
   * Where the loss is −Σ q log softmax with class weights and label smoothing only: these two, so that trainings can be
   * simulated on it.
   */
  softmax?(params: LossParams): { readonly weight: LossParam; readonly labelSmoothing: number };
}

/** A parameter that is a number; its kind has been checked. */
export function numberOf(params: LossParams, name: string): number {
  return Number(params[name]);
}

/** A parameter that is a list of weights, or null. */
export function weightsOf(params: LossParams, name: string): readonly number[] | null {
  const value = params[name];
  return Array.isArray(value) ? (value as readonly number[]) : null;
}
