import type { DType } from '../../array/dtype';
import type { Sentence } from '../../sentence';

/** A choice of rows, in their order: the same ones of every array of as many rows, for the same size and seed. */
// A type and no interface, so that it can be sent as JSON.
export type SampleOfRows = {
  readonly size: number;
  readonly seed: number;
};

/** Where to find an array in the kernel, and how much of it to take. */
export interface KernelSource {
  /** As a person writes it in Python: names, `.name` and `[index]`, such as `out.logits`, `batch["y"]` or `Out[3]`. */
  readonly path: string;
  /** Rows to take instead of all; null for all. */
  readonly sample: SampleOfRows | null;
}

/** An array in the user's namespace, or one step within a container, known without its values. */
export interface KernelVariable {
  /** Its path. */
  readonly name: string;
  /** The Python type, such as `numpy.ndarray`. */
  readonly type: string;
  /** The element type in the library's own words, which need not be one that can be read: see `refusal`. */
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Bytes of the values as they are sent; 0 where they are not known without reading them. */
  readonly nbytes: number;
  /** Such as `cpu` or `cuda:0`; `lazy` for values that are not computed yet. */
  readonly device: string;
  readonly requiresGrad: boolean;
  /** Why it cannot be read; null if it can. */
  readonly refusal: Sentence | null;
}

/** The exact values of an array: little endian, C order. `decodeBytes` makes an NDArray of them. */
export interface KernelArray {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly bytes: ArrayBuffer;
  /** What the values stand for where that is not plain, such as the codes of a categorical; else null. */
  readonly note: Sentence | null;
  /** The names of the classes 0, 1, … where the array is categorical; else null. */
  readonly classNames: readonly string[] | null;
  /** What the places along the last axis are called, such as columns; else null. */
  readonly labels: readonly string[] | null;
  /** How many rows of how many, where a sample was asked for; else null. */
  readonly rows: { readonly size: number; readonly of: number } | null;
  /** Copied while a cell ran, which may have changed it meanwhile. */
  readonly whileRunning?: boolean;
}

/** The arrays of a namespace. */
export interface KernelListing {
  readonly variables: readonly KernelVariable[];
  /** How many more there are. */
  readonly leftOut: number;
}

/** A learning-rate schedule that the namespace holds, known without running anything. */
export interface KernelSchedule {
  readonly path: string;
  /** Its class, or the function of optax that has made it. */
  readonly type: string;
  readonly kind: 'scheduler' | 'optimizer' | 'schedule' | 'callback';
  /** The user's own functions and classes that run when a copy is stepped. */
  readonly runs: readonly string[];
  /** Those of them that are methods, and run on the person's own objects, of which no copy is made. */
  readonly onObjects: readonly string[];
}

/** Where a scheduler stands that follows a metric, in torch's words. */
export interface MetricWait {
  readonly best: number | null;
  readonly mode: 'min' | 'max';
  readonly patience: number;
  readonly num_bad_epochs: number;
  readonly cooldown_counter: number;
}

/** The parameter groups that share a curve. */
export interface FutureGroup {
  readonly indices: readonly number[];
  /** What the groups are called, where they have a name. */
  readonly names: readonly string[];
  /** The rate now, after one more step, and so on. */
  readonly rates: Float64Array;
  /** What the schedule was made with for the first of them, as far as the agent knows; not checked. */
  readonly spec: unknown;
}

/** What a schedule of the kernel will do from where it stands, found by stepping a copy of it. */
export interface ScheduleFuture extends KernelSchedule {
  /** The steps that were taken so far; null for an optimizer, which counts none. */
  readonly now: number | null;
  readonly groups: readonly FutureGroup[];
  /** Set for a scheduler that waits for a metric, and has no future without one. */
  readonly waits: MetricWait | null;
  /** Why the curve begins anew rather than now: nobody counts the steps, or each fit begins with epoch 0. */
  readonly restart: 'uncounted' | 'fit' | null;
  /** The first steps of the curve that have the rates of now, where nobody counts the steps. */
  readonly standing: readonly number[];
  /** Why there are fewer steps than were asked for. */
  readonly ended: Sentence | null;
}

/** How far to look ahead. */
export interface LookAhead {
  readonly path: string;
  /** Null for what remains: to the end of the schedule, or else of a training of `numSteps`. */
  readonly steps: number | null;
  readonly numSteps: number;
}

export interface KernelRequestOptions {
  /** Cancels at any moment; the promise is rejected with a TaggedError `cancelled`. */
  readonly signal?: AbortSignal;
  /** Called with true when the kernel is busy with something else and the request waits, and with false when it goes on. */
  readonly onWaiting?: (busy: boolean) => void;
}

export interface KernelReadOptions extends KernelRequestOptions {
  readonly onProgress?: (receivedBytes: number, totalBytes: number) => void;
}

export interface KernelReaderOptions {
  /** The largest array, in bytes, that a read may copy and send; asked at each read. */
  readonly byteBudget: () => number;
  /** Milliseconds of silence from an idle kernel after which a request is sent again, and at last fails. */
  readonly timeout: number;
  /** Whether a cell runs, where the kernel's status may not tell. */
  readonly isExecuting?: () => boolean;
}

/** Reads arrays of a live kernel. Made by `KernelReader`; an interface so that a model can be tested without a kernel. */
export interface IKernelReader {
  /** The arrays of the user's namespace and of its containers, in the order of their definition. */
  listVariables(options?: KernelRequestOptions): Promise<KernelListing>;
  /**
   * A copy of the exact values. Rejected with a TaggedError: `not-found`, `unsupported-array`, `too-large`, `no-kernel`,
   * `unsupported-kernel`, `kernel-died`, `kernel-error`, `timeout` or `cancelled`.
   */
  read(source: KernelSource, options?: KernelReadOptions): Promise<KernelArray>;
  /** The schedules of the namespace, and one step within what it holds. Nothing of the user's runs. */
  listSchedules(options?: KernelRequestOptions): Promise<readonly KernelSchedule[]>;
  /** Steps a copy of a schedule, which runs the user's own functions where it is made of them. Rejected as `read`. */
  lookAhead(wanted: LookAhead, options?: KernelRequestOptions): Promise<ScheduleFuture>;
}
