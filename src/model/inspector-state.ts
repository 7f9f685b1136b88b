import type { Analysis, LossOptions, Reduction, SampleDetail } from '../analysis/types';
import type { Question, SimulationResult } from '../engine/engine';
import type { TaggedError } from '../errors';
import type { ScheduleSpec } from '../schedules/spec';
import type { Sentence } from '../sentence';
import type { Stability } from '../simulation/types';
import type { KernelVariable } from '../sources/kernel/types';
import type { KernelState } from '../sources/notebook/kernel-state';
import type { InputEntry } from './input-entry';
import { IDLE, type Loadable } from './loadable';

/** What the person chose; null leaves it to the proposal, `none` wants no targets. */
export interface Picks {
  readonly logits: string | null;
  readonly targets: string | 'none' | null;
  readonly axis: number | null;
}

/** The pair that is inspected: the person's choice, completed by the proposal. */
export interface Pair {
  readonly logits: InputEntry | null;
  readonly targets: InputEntry | null;
  readonly options: LossOptions;
  /** What became of a choice that is no longer there. */
  readonly notice: Sentence | null;
}

/** A read from the kernel that is under way. */
export interface ReadProgress {
  readonly label: string;
  readonly receivedBytes: number;
  /** 0 until the kernel has answered. */
  readonly totalBytes: number;
  /** The kernel is busy with something else. */
  readonly waiting: boolean;
}

/** One schedule of the panel. */
export interface ScheduleLine {
  readonly id: string;
  readonly spec: ScheduleSpec;
  /** Its colour, the same in every chart. */
  readonly colorIndex: number;
  /** The last good curve, over the steps 0, 1, … */
  readonly rates: Float64Array;
  /** Why the spec has no curve; the last good one stays. */
  readonly error: TaggedError | null;
  readonly run: Loadable<SimulationResult>;
  /** Share of the simulation that is done. */
  readonly progress: number;
}

export interface InspectorState {
  readonly kernel: KernelState;
  readonly inputs: Loadable<readonly InputEntry[]>;
  /** The outputs have changed since they were read, and the person wants to press Refresh. */
  readonly outdated: boolean;
  readonly picks: Picks;
  readonly reduction: Reduction;
  readonly pair: Pair;
  /** The pair as a question to the engine; null while there are no logits. */
  readonly question: Question | null;
  readonly typedTargets: { readonly text: string; readonly error: TaggedError | null };
  readonly reading: ReadProgress | null;
  /** The last read that went wrong. */
  readonly readError: { readonly label: string; readonly error: TaggedError } | null;
  readonly variables: Loadable<readonly KernelVariable[]>;
  /** At the step of the slider, under the highlighted schedule. */
  readonly analysis: Loadable<Analysis>;
  readonly selected: number | null;
  readonly sample: Loadable<SampleDetail>;
  readonly schedules: readonly ScheduleLine[];
  readonly highlighted: string | null;
  readonly numSteps: number;
  readonly step: number;
  readonly rateScale: 'linear' | 'log';
  readonly stability: Loadable<Stability>;
  /** Set where simulating would take long enough to be asked for: an estimate in seconds. */
  readonly simulationCost: number | null;
}

export const DEFAULT_OPTIONS: LossOptions = { axis: 1, reduction: 'mean' };

export const NO_PAIR: Pair = {
  logits: null,
  targets: null,
  options: DEFAULT_OPTIONS,
  notice: null
};

export const INITIAL_STATE: Omit<InspectorState, 'kernel'> = {
  inputs: IDLE,
  outdated: false,
  picks: { logits: null, targets: null, axis: null },
  reduction: 'mean',
  pair: NO_PAIR,
  question: null,
  typedTargets: { text: '', error: null },
  reading: null,
  readError: null,
  variables: IDLE,
  analysis: IDLE,
  selected: null,
  sample: IDLE,
  schedules: [],
  highlighted: null,
  numSteps: 1000,
  step: 0,
  rateScale: 'linear',
  stability: IDLE,
  simulationCost: null
};
