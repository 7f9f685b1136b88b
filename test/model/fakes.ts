import { Signal } from '@lumino/signaling';
import { isTagged, TaggedError } from '../../src/errors';
import type { KernelAccess, OutputsSource } from '../../src/model/notebook-access';
import { labelOf } from '../../src/model/label-of';
import type {
  IKernelReader,
  KernelArray,
  KernelListing,
  KernelReadOptions,
  KernelSchedule,
  KernelSource,
  KernelVariable,
  LookAhead,
  ScheduleFuture
} from '../../src/sources/kernel/types';
import type { CellOutput } from '../../src/sources/notebook/cell-output';
import type { KernelState } from '../../src/sources/notebook/kernel-state';

/** A result of a cell; the cell's number is its place in the notebook. */
export function output(cellNumber: number, text: string, changes: Partial<CellOutput> = {}) {
  return {
    cellId: `cell-${cellNumber}`,
    cellNumber,
    outputIndex: 0,
    executionCount: cellNumber,
    kind: 'result',
    text,
    code: '',
    outputIndexes: [changes.outputIndex ?? 0],
    ...changes
  } satisfies CellOutput;
}

/** A notebook that shows what it is told to. */
export class FakeOutputs implements OutputsSource {
  constructor(...outputs: CellOutput[]) {
    this.outputs = outputs;
  }

  readonly changed = new Signal<this, void>(this);
  running = new Set<string>();
  numLists = 0;

  list(): readonly CellOutput[] {
    this.numLists++;
    return this.outputs;
  }

  runningCells(): ReadonlySet<string> {
    return this.running;
  }

  show(...outputs: CellOutput[]): void {
    this.outputs = outputs;
    this.changed.emit();
  }

  private outputs: readonly CellOutput[];
}

export function float64(shape: readonly number[], ...values: number[]): KernelArray {
  return {
    dtype: 'float64',
    shape,
    bytes: Float64Array.from(values).buffer,
    note: null,
    classNames: null,
    labels: null,
    rows: null
  };
}

interface PendingRead {
  readonly name: string;
  readonly options: KernelReadOptions;
  finish(): void;
  fail(error: unknown): void;
}

/** The namespace of a kernel, whose reads wait where they are held. */
export class FakeReader implements IKernelReader {
  readonly arrays = new Map<string, KernelArray>();
  readonly asked: string[] = [];
  readonly pending: PendingRead[] = [];
  variables: readonly KernelVariable[] = [];
  schedules: readonly KernelSchedule[] = [];
  readonly futures = new Map<string, ScheduleFuture>();
  readonly lookedAhead: LookAhead[] = [];
  listError: TaggedError | null = null;
  isHeld = false;

  async listVariables(): Promise<KernelListing> {
    if (this.listError !== null) {
      throw this.listError;
    }
    return { variables: this.variables, leftOut: 0 };
  }

  async listSchedules(): Promise<readonly KernelSchedule[]> {
    if (this.listError !== null) {
      throw this.listError;
    }
    return this.schedules;
  }

  async lookAhead(wanted: LookAhead): Promise<ScheduleFuture> {
    this.lookedAhead.push(wanted);
    const future = this.futures.get(wanted.path);
    if (future === undefined) {
      throw new TaggedError('not-found', 'nothing is named {path}', { path: wanted.path });
    }
    return future;
  }

  read(source: KernelSource, options: KernelReadOptions = {}): Promise<KernelArray> {
    const name = labelOf(source);
    this.asked.push(name);
    return new Promise((resolve, reject) => {
      const finish = (): void => {
        const array = this.arrays.get(name);
        if (array === undefined) {
          reject(new TaggedError('not-found', 'nothing is named {name}', { name }));
        } else {
          resolve({ ...array, bytes: array.bytes.slice(0) });
        }
      };
      options.signal?.addEventListener('abort', () =>
        reject(new TaggedError('cancelled', 'the read was cancelled'))
      );
      if (this.isHeld) {
        this.pending.push({ name, options, finish, fail: reject });
      } else {
        finish();
      }
    });
  }
}

export const IDLE_KERNEL: KernelState = { status: 'idle', name: 'Python 3', readable: true };

/** A kernel that changes and executes when it is told to. */
export class FakeKernelAccess implements KernelAccess {
  state: KernelState = IDLE_KERNEL;
  readonly changed = new Signal<this, KernelState>(this);
  readonly executed = new Signal<this, void>(this);
  readonly held = new FakeReader();
  gone: TaggedError | null = null;

  reader(): IKernelReader {
    if (this.gone !== null) {
      throw this.gone;
    }
    return this.held;
  }

  become(state: Partial<KernelState>): void {
    this.state = { ...this.state, ...state };
    this.changed.emit(this.state);
  }
}

/** The error that a promise is rejected with. */
export async function errorOf(work: Promise<unknown>): Promise<TaggedError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason
  );
  if (!isTagged(error)) {
    throw new Error(`expected a tagged error, not ${String(error)}`);
  }
  return error;
}
