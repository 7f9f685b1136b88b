import type { DType } from '../../array/dtype';
import type { Sentence } from '../../sentence';

/** Where to find an array in the kernel: a name of the user's namespace, or `Out[count]`. */
export type KernelSource =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'out'; readonly count: number };

/** The Python types that are read. Subclasses are not: their code could run. */
export type KernelType =
  | 'numpy.ndarray'
  | 'numpy.memmap'
  | 'numpy.matrix'
  | 'numpy.ma.MaskedArray'
  | 'torch.Tensor'
  | 'torch.nn.Parameter'
  | 'pandas.DataFrame'
  | 'pandas.Series'
  | 'list'
  | 'tuple';

/** An array in the user's namespace, known without its values. */
export interface KernelVariable {
  readonly name: string;
  readonly type: KernelType;
  /** The element type in the library's own words, which need not be one that can be read: see `refusal`. */
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Bytes of the values as they are sent; 0 where they are not known without reading them. */
  readonly nbytes: number;
  /** Such as `cpu` or `cuda:0`. */
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
}

/** Reads arrays of a live kernel. Made by `KernelReader`; an interface so that a model can be tested without a kernel. */
export interface IKernelReader {
  /** The arrays of the user's namespace, in the order of their definition. */
  listVariables(options?: KernelRequestOptions): Promise<readonly KernelVariable[]>;
  /**
   * A copy of the exact values. Rejected with a TaggedError: `not-found`, `unsupported-array`, `too-large`, `no-kernel`,
   * `unsupported-kernel`, `kernel-died`, `kernel-error`, `timeout` or `cancelled`.
   */
  read(source: KernelSource, options?: KernelReadOptions): Promise<KernelArray>;
}
