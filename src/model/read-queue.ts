import { isTagged, toTagged } from '../errors';
import type { KernelReadOptions, KernelSource } from '../sources/kernel/types';
import type { InputEntry } from './input-entry';
import type { InspectorState } from './inspector-state';
import type { Store } from './store';

/** What is read. */
export interface ReadSubject {
  readonly label: string;
  readonly source: KernelSource | null;
}

/** Reads an array, tells how far it is, and stops when it is told to. */
export type ReadWork = (options: KernelReadOptions) => Promise<InputEntry>;

/** Reads of arrays, one at a time: what is asked for meanwhile waits for its turn. The state shows the one under way. */
export class ReadQueue {
  /** @param onEnd is called whenever a read has come to its end */
  constructor(
    private readonly store: Store<InspectorState>,
    private readonly onEnd: () => void
  ) {}

  /** Resolves when all reads that have been asked for have come to their end. */
  get idle(): Promise<unknown> {
    return this.lastRead;
  }

  /** Answers what was read, or null where that failed or was cancelled. */
  read(subject: ReadSubject, work: ReadWork): Promise<InputEntry | null> {
    const { cancels } = this;
    const begin = (): Promise<InputEntry | null> => this.readNow(subject, work);
    const read =
      this.numReads === 0
        ? begin()
        : this.lastRead.then(() => (cancels === this.cancels ? begin() : null));
    this.numReads++;
    this.lastRead = read.finally(() => this.numReads--);
    return read;
  }

  /** Does the read that failed once more. */
  async retry(): Promise<InputEntry | null> {
    return this.lastFailed?.() ?? null;
  }

  /** Stops the read under way, and those that wait. */
  cancel(): void {
    this.cancels++;
    this.reading?.abort();
  }

  /** Never rejects: what goes wrong is shown. */
  private async readNow(subject: ReadSubject, work: ReadWork): Promise<InputEntry | null> {
    const controller = new AbortController();
    this.reading = controller;
    const show = (patch: Partial<NonNullable<InspectorState['reading']>>): void => {
      const reading = this.store.state.reading;
      if (this.reading === controller && reading !== null) {
        this.store.update({ reading: { ...reading, ...patch } });
      }
    };
    this.store.update({
      reading: { label: subject.label, receivedBytes: 0, totalBytes: 0, waiting: false },
      readError: null
    });
    try {
      return await work({
        signal: controller.signal,
        onWaiting: waiting => show({ waiting }),
        onProgress: (receivedBytes, totalBytes) => show({ receivedBytes, totalBytes })
      });
    } catch (error) {
      this.lastFailed = () => this.read(subject, work);
      this.fail(controller, subject, error);
      return null;
    } finally {
      if (this.reading === controller) {
        this.reading = null;
        this.store.update({ reading: null });
        this.onEnd();
      }
    }
  }

  private fail(controller: AbortController, subject: ReadSubject, error: unknown): void {
    if (this.reading !== controller || isTagged(error, 'cancelled')) {
      return;
    }
    this.store.update({ readError: { ...subject, error: toTagged(error) } });
  }

  private reading: AbortController | null = null;
  private lastFailed: (() => Promise<InputEntry | null>) | null = null;
  /** Grows with each cancel, which ends the reads that wait as well. */
  private cancels = 0;
  /** Under way and waiting. */
  private numReads = 0;
  private lastRead: Promise<unknown> = Promise.resolve();
}
