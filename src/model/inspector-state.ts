import type { ClassReport, SampleGroup } from '../analysis/classes/types';
import type { Analysis, LossChoice, LossOptions, SampleDetail } from '../analysis/types';
import type { Disagreement } from '../analysis/conventions/types';
import type { RangeTest } from '../analysis/rate-finder/range-test';
import type { Reconciliation } from '../analysis/reconciliation/types';
import { UNCHANGED, type WhatIf } from '../analysis/what-if';
import type { Question, SimulationResult } from '../engine/engine';
import type { BestTemperature } from '../evaluation/best-temperature';
import type { TaggedError } from '../errors';
import type { ScheduleSpec } from '../schedules/spec';
import type { Sentence } from '../sentence';
import type { SampleCourse } from '../simulation/sample-course';
import type { Stability } from '../simulation/types';
import type { KernelListing, KernelSchedule, KernelSource } from '../sources/kernel/types';
import type { KernelState } from '../sources/notebook/kernel-state';
import type { HistoryEntry } from './history-entry';
import type { InputEntry } from './input-entry';
import type { KernelFuture } from './kernel-future';
import { IDLE, type Loadable } from './loadable';
import { DEFAULT_SETUP, type SimulationSetup } from './simulation-setup';

/** What the person chose; null leaves it to the proposal, `none` wants no targets. */
export interface Picks {
  readonly logits: string | null;
  readonly targets: string | 'none' | null;
  readonly axis: number | null;
  /** A feature matrix to train a softmax regression on; null trains a scaling layer on the logits. */
  readonly features: string | null;
}

/** What an array is taken for. */
export type Role = 'logits' | 'targets' | 'features';

/** An array that was read from the kernel before a reload. */
export interface UnreadArray {
  readonly role: Role;
  readonly source: KernelSource;
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
  /** What the person calls it; null for its name in its library. */
  readonly label: string | null;
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
  /** What was chosen before a reload, and has to be read from the kernel again. */
  readonly unread: readonly UnreadArray[];
  readonly choice: LossChoice;
  readonly pair: Pair;
  /** The pair as a question to the engine; null while there are no logits. */
  readonly question: Question | null;
  readonly typedTargets: { readonly text: string; readonly error: TaggedError | null };
  readonly reading: ReadProgress | null;
  /** The last read that went wrong. */
  readonly readError: {
    readonly label: string;
    readonly error: TaggedError;
    /** Where the array lies; null where it is not known. */
    readonly source: KernelSource | null;
  } | null;
  readonly variables: Loadable<KernelListing>;
  /** At the step of the slider, under the highlighted schedule. */
  readonly analysis: Loadable<Analysis>;
  readonly selected: number | null;
  readonly sample: Loadable<SampleDetail>;
  /** The sample as it is, while `sample` is of what the person tries; null otherwise. */
  readonly sampleStart: SampleDetail | null;
  /** Computed while somebody looks at the classes. */
  readonly classes: Loadable<ClassReport>;
  /** The report on the samples as they are, while something is tried on them. */
  readonly classesStart: Loadable<ClassReport>;
  /** The samples that are looked at, for what they have in common; null for all. */
  readonly group: SampleGroup | null;
  /** The samples of the group, in ascending order. */
  readonly members: Loadable<Int32Array>;
  readonly schedules: readonly ScheduleLine[];
  readonly highlighted: string | null;
  /** The schedule whose rates the others are drawn less; null draws the rates themselves. */
  readonly reference: string | null;
  /** Whether an edit of the schedules can be undone, and one that was undone be done again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The trainings that the outputs log, in notebook order. */
  readonly histories: readonly HistoryEntry[];
  /** The one that the person chose; null for the latest, `none` to show none. */
  readonly pickedHistory: string | null;
  /** The metric that a schedule is replayed on, by name; null for that of the validation. */
  readonly followedMetric: string | null;
  /** How many steps an epoch of the history has, where it does not tell; null for as many as fill the chart. */
  readonly stepsPerEpoch: number | null;
  /** The schedules that the kernel holds; idle while nobody looks for one. */
  readonly kernelSchedules: Loadable<readonly KernelSchedule[]>;
  /** The one that is looked ahead; null for none. */
  readonly kernelFuture: KernelFuture | null;
  readonly numSteps: number;
  readonly step: number;
  readonly rateScale: 'linear' | 'log';
  readonly setup: SimulationSetup;
  readonly stability: Loadable<Stability>;
  /** The loss of the selected sample along the run of the highlighted schedule. */
  readonly course: Loadable<SampleCourse>;
  /** The range test that was simulated, or made of two arrays. */
  readonly rangeTest: Loadable<RangeTest>;
  /** A run is trained again to show the losses at a step of it: the step that it has reached. */
  readonly replayStep: number | null;
  /** Set where simulating would take long enough to be asked for: an estimate in seconds. */
  readonly simulationCost: number | null;
  /** What the person tries on the samples. */
  readonly whatIf: WhatIf;
  /** The losses as they are, while `analysis` is of what the person tries; null otherwise. */
  readonly start: Analysis | null;
  readonly bestTemperature: Loadable<BestTemperature>;
  /** The libraries whose convention of the loss gives another number on these data. */
  readonly disagreements: Loadable<readonly Disagreement[]>;
  /** A number that the person saw, as typed, and what it may be. */
  readonly comparison: {
    readonly text: string;
    readonly result: Loadable<Reconciliation>;
    /** The share of the search that is done, in 0..1. */
    readonly progress: number;
  };
  /** The sections of the panel that are folded away. */
  readonly folded: readonly string[];
}

export const DEFAULT_OPTIONS: LossOptions = { axis: 1, reduction: 'mean' };

export const NO_PAIR: Pair = {
  logits: null,
  targets: null,
  options: DEFAULT_OPTIONS,
  notice: null
};

/** What most people do not look for; while it is folded away, it is not computed. */
export const FOLDED_AT_FIRST: readonly string[] = ['classes'];

export const INITIAL_STATE: Omit<InspectorState, 'kernel'> = {
  inputs: IDLE,
  outdated: false,
  picks: { logits: null, targets: null, axis: null, features: null },
  unread: [],
  choice: { reduction: 'mean' },
  pair: NO_PAIR,
  question: null,
  typedTargets: { text: '', error: null },
  reading: null,
  readError: null,
  variables: IDLE,
  analysis: IDLE,
  selected: null,
  sample: IDLE,
  sampleStart: null,
  classes: IDLE,
  classesStart: IDLE,
  group: null,
  members: IDLE,
  schedules: [],
  highlighted: null,
  reference: null,
  canUndo: false,
  canRedo: false,
  histories: [],
  pickedHistory: null,
  followedMetric: null,
  stepsPerEpoch: null,
  kernelSchedules: IDLE,
  kernelFuture: null,
  numSteps: 1000,
  step: 0,
  rateScale: 'linear',
  setup: DEFAULT_SETUP,
  stability: IDLE,
  course: IDLE,
  rangeTest: IDLE,
  replayStep: null,
  simulationCost: null,
  whatIf: UNCHANGED,
  start: null,
  bestTemperature: IDLE,
  disagreements: IDLE,
  comparison: { text: '', result: IDLE, progress: 0 },
  folded: FOLDED_AT_FIRST
};
