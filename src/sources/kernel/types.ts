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
}
