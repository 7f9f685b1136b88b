import type { Engine } from '../engine/engine';
import { TaggedError, toTagged } from '../errors';
import type { OpenedFile } from '../sources/files/opened-file';
import type { KernelListing, KernelSource } from '../sources/kernel/types';
import { FileEntries } from './file-entries';
import type { InputEntry } from './input-entry';
import type { InspectorState } from './inspector-state';
import { labelOf } from './label-of';
import { KernelEntries } from './kernel-entries';
import { mapLoadable } from './map-loadable';
import type { KernelAccess, OutputsSource } from './notebook-access';
import { OutputEntries } from './output-entries';
import { ReadQueue } from './read-queue';
import type { Store } from './store';
import { Task } from './task';
import { TypedEntries } from './typed-entries';

/** Gathers the arrays of a notebook: shown, read from the kernel, or typed. */
export class InputsModel {
  constructor(
    private readonly store: Store<InspectorState>,
    engine: Engine,
    prefix: string,
    private readonly outputs: OutputsSource,
    private readonly kernel: KernelAccess
  ) {
    this.shown = new OutputEntries(engine, prefix);
    this.held = new KernelEntries(engine, prefix);
    this.typed = new TypedEntries(engine, prefix);
    this.files = new FileEntries(engine, prefix);
    this.reads = new ReadQueue(store, () => this.publish());
    this.refreshing = new Task(() => this.publish());
    this.listing = new Task(variables => store.update({ variables }));
  }

  /** Resolves when the newest refresh has come to its end, which may be a later one than this. */
  async refresh(): Promise<void> {
    this.store.update({ outdated: false });
    this.newestRefresh = this.refreshNow();
    for (let waited: unknown = null; waited !== this.newestRefresh;) {
      waited = this.newestRefresh;
      await this.newestRefresh;
    }
  }

  async listVariables(): Promise<void> {
    await this.listing.run(signal => this.kernel.reader().listVariables({ signal }));
  }

  /** Lists anew where a list is open. */
  listAgain(): void {
    if (this.listing.state.status !== 'idle') {
      void this.listVariables();
    }
  }

  closeVariables(): void {
    this.listing.reset();
  }

  /** Reads an array of the kernel; answers its entry, or null where that failed or was cancelled. */
  async readVariable(source: KernelSource): Promise<InputEntry | null> {
    return this.reads.read({ label: labelOf(source), source }, options =>
      this.held.readVariable(this.kernel.reader(), source, options)
    );
  }

  /** Reads the exact array behind an entry, or a variable once more. */
  async readExact(entry: InputEntry): Promise<InputEntry | null> {
    if (entry.place.kind === 'kernel') {
      return this.readVariable(entry.sources[0]);
    }
    const shown = this.entries.find(({ id }) => id === entry.id);
    if (shown === undefined) {
      return null;
    }
    return this.reads.read(
      { label: entry.label, source: entry.sources.at(-1) ?? null },
      async options => {
        await this.held.readExact(this.kernel.reader(), shown, options);
        return this.held.withExact(shown);
      }
    );
  }

  /** Reads the arrays of a file; answers them, or nothing where that failed. `fetch` hands the file over. */
  async openFile(name: string, fetch: () => Promise<OpenedFile>): Promise<readonly InputEntry[]> {
    let opened: readonly InputEntry[] = [];
    await this.reads.read({ label: name, source: null }, async ({ signal, onProgress }) => {
      const file = await fetch();
      if (signal?.aborted) {
        throw new TaggedError('cancelled', 'the read was cancelled');
      }
      onProgress?.(0, file.bytes.byteLength);
      opened = await this.files.open(file);
      return opened[0];
    });
    return opened;
  }

  /** Does the read that failed once more. */
  async retryRead(): Promise<InputEntry | null> {
    return this.reads.retry();
  }

  /** Stops the read under way, and with it what is read once more. */
  cancelRead(): void {
    this.round++;
    this.reads.cancel();
  }

  /** Takes targets as a person types them, as a Python list or as numpy prints them; null where that is no array. */
  async typeTargets(text: string): Promise<InputEntry | null> {
    try {
      const entry = await this.typed.type('targets', text);
      this.store.update({ typedTargets: { text, error: null } });
      this.publish();
      return entry;
    } catch (error) {
      this.store.update({ typedTargets: { text, error: toTagged(error) } });
      return null;
    }
  }

  /** Reads once more what was read from the kernel before. What a person asks for goes first. */
  async readAgain(): Promise<void> {
    const round = ++this.round;
    for (const entry of this.all().filter(entry => entry.outdated || this.held.hasLost(entry))) {
      await this.reads.idle;
      if (round !== this.round) {
        return;
      }
      await this.readExact(entry);
    }
  }

  /** What was read before an execution may no longer be what the kernel holds. */
  markOutdated(): void {
    this.held.markOutdated();
    this.publish();
  }

  async dispose(): Promise<void> {
    this.cancelRead();
    this.refreshing.reset();
    this.listing.reset();
    await Promise.all([
      this.shown.dispose(),
      this.held.dispose(),
      this.typed.dispose(),
      this.files.dispose()
    ]);
  }

  private async refreshNow(): Promise<void> {
    await this.refreshing.run(async signal => {
      const busy = this.kernel.state.status === 'busy';
      const running = busy ? this.outputs.runningCells() : new Set<string>();
      const entries = await this.shown.refresh(this.outputs.list(), running, signal);
      if (!signal.aborted) {
        this.entries = entries;
        this.store.update({ histories: this.shown.histories });
        await this.held.keepOnly(entries);
      }
    });
  }

  private all(): readonly InputEntry[] {
    return [
      ...this.entries.map(entry => this.held.withExact(entry)),
      ...this.held.variables,
      ...this.files.entries,
      ...this.typed.entries
    ];
  }

  private publish(): void {
    this.store.update({ inputs: mapLoadable(this.refreshing.state, () => this.all()) });
  }

  private readonly shown: OutputEntries;
  private readonly held: KernelEntries;
  private readonly typed: TypedEntries;
  private readonly files: FileEntries;
  private readonly reads: ReadQueue;
  private readonly refreshing: Task<void>;
  private readonly listing: Task<KernelListing>;
  private entries: readonly InputEntry[] = [];
  private newestRefresh: Promise<void> = Promise.resolve();
  /** Grows with every round of reading again, and ends the round before. */
  private round = 0;
}
