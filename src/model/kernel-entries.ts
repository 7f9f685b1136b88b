import type { Agreement } from '../analysis/compare-arrays';
import type { Engine, LoadedArray } from '../engine/engine';
import { revive } from '../engine/failure';
import { isTagged, TaggedError } from '../errors';
import type { IKernelReader, KernelReadOptions, KernelSource } from '../sources/kernel/types';
import type { About, InputEntry } from './input-entry';
import { labelOf } from './label-of';

/** An exact array read in place of what an output shows. */
interface ExactRead {
  /** Version of the output's text at the time: once the text has changed, the read no longer belongs to it. */
  readonly textVersion: number;
  /** Of the cell, at the time. */
  readonly executionCount: number | null;
  readonly entry: Pick<InputEntry, 'ref' | 'description' | 'disagreement' | 'version' | 'about'>;
}

/** An array as it came from the kernel. */
interface ReadArray {
  readonly array: LoadedArray;
  readonly about: About;
}

/** What one of the places holds where the array of an output may lie. */
interface Candidate extends ReadArray {
  readonly key: string;
  readonly agreement: Agreement;
}

/** What a place says that holds nothing, or something else. */
const MAY_LIE_ELSEWHERE = ['not-found', 'unsupported-array'] as const;

/** The arrays that a person has read from the kernel: variables by name, and the exact values behind outputs. */
export class KernelEntries {
  constructor(
    private readonly engine: Engine,
    private readonly prefix: string
  ) {}

  /** The variables that were read. */
  get variables(): readonly InputEntry[] {
    return [...this.named.values()];
  }

  /**
   * The entry of an output, with the exact array where that has been read. Once the cell has run again the same text may stand
   * for other values.
   */
  withExact(entry: InputEntry): InputEntry {
    const exact = this.exact.get(entry.id);
    return exact?.textVersion === entry.version
      ? { ...entry, ...exact.entry, outdated: exact.executionCount !== executionCountOf(entry) }
      : entry;
  }

  /** Whether an output that had been read exactly shows something else since. */
  hasLost(entry: InputEntry): boolean {
    const exact = this.exact.get(entry.id);
    return (
      exact !== undefined &&
      exact.textVersion !== entry.version &&
      exact.entry.version !== entry.version
    );
  }

  async readVariable(
    reader: IKernelReader,
    source: KernelSource,
    options: KernelReadOptions
  ): Promise<InputEntry> {
    const label = labelOf(source);
    const id = `kernel:${label}`;
    const key = this.prefix + id;
    const { array, about } = await this.read(reader, source, key, options);
    const entry: InputEntry = {
      id,
      label,
      place: { kind: 'kernel' },
      ref: { key, index: 0 },
      version: ++this.lastVersion,
      description: array.kind === 'array' ? array.description : null,
      failure: array.kind === 'broken' ? array.failure : null,
      sources: [source],
      disagreement: null,
      outdated: false,
      about
    };
    this.named.set(id, entry);
    return entry;
  }

  async readExact(
    reader: IKernelReader,
    shown: InputEntry,
    options: KernelReadOptions
  ): Promise<void> {
    const before = this.exact.get(shown.id)?.entry.ref.key;
    const { array, about, key, agreement } = await this.readCandidates(reader, shown, options);
    if (before !== undefined && before !== key) {
      await this.engine.unload([before]);
    }
    this.exact.set(shown.id, {
      textVersion: shown.version,
      executionCount: executionCountOf(shown),
      entry: {
        ref: { key, index: 0 },
        description: array.kind === 'array' ? array.description : null,
        disagreement: agreement.agrees ? null : agreement,
        version: --this.lastExactVersion,
        about
      }
    });
  }

  /** After an execution the kernel may hold other values under the same names. */
  markOutdated(): void {
    for (const [id, entry] of this.named) {
      this.named.set(id, { ...entry, outdated: true });
    }
  }

  /** Lets go of the exact arrays of outputs that are no longer there. */
  async keepOnly(shown: readonly InputEntry[]): Promise<void> {
    const ids = new Set(shown.map(({ id }) => id));
    const gone = [...this.exact].filter(([id]) => !ids.has(id));
    gone.forEach(([id]) => this.exact.delete(id));
    if (gone.length > 0) {
      await this.engine.unload(gone.map(([, { entry }]) => entry.ref.key));
    }
  }

  async dispose(): Promise<void> {
    this.isDisposed = true;
    const keys = [...this.named.values(), ...[...this.exact.values()].map(read => read.entry)];
    await this.engine.unload(keys.map(({ ref }) => ref.key));
  }

  /**
   * Tries the places one after the other until one holds what the output shows: after a restart `Out[3]` is gone or another
   * result, where the name may be bound again. If none does, what the last of them holds is compared with the output.
   */
  private async readCandidates(
    reader: IKernelReader,
    shown: InputEntry,
    options: KernelReadOptions
  ): Promise<Candidate> {
    let failure: unknown = new TaggedError(
      'not-found',
      'the code does not tell which variable holds {label}',
      { label: shown.label }
    );
    let best: Candidate | null = null;
    for (const [place, source] of shown.sources.entries()) {
      try {
        const found = await this.readCandidate(reader, shown, { place, source }, options);
        await this.unload(best);
        best = found;
      } catch (error) {
        failure = error;
        if (!MAY_LIE_ELSEWHERE.some(tag => isTagged(error, tag))) {
          await this.unload(best);
          throw error;
        }
      }
      if (best?.agreement.agrees === true) {
        break;
      }
    }
    if (best === null) {
      throw failure;
    }
    return best;
  }

  private async readCandidate(
    reader: IKernelReader,
    shown: InputEntry,
    { place, source }: { readonly place: number; readonly source: KernelSource },
    options: KernelReadOptions
  ): Promise<Candidate> {
    const key = `${this.prefix}exact:${shown.id}:${place}`;
    const { array, about } = await this.read(reader, source, key, options);
    if (array.kind === 'broken') {
      throw revive(array.failure);
    }
    const agreement = await this.engine.compare(shown.ref, { key, index: 0 });
    return { array, about, key, agreement };
  }

  private async unload(candidate: Candidate | null): Promise<void> {
    if (candidate !== null) {
      await this.engine.unload([candidate.key]);
    }
  }

  private async read(
    reader: IKernelReader,
    source: KernelSource,
    key: string,
    options: KernelReadOptions
  ): Promise<ReadArray> {
    const { bytes, dtype, shape, labels, ...about } = await reader.read(source, options);
    const { classNames } = about;
    const payload = { kind: 'bytes', bytes, dtype, shape, classNames, labels } as const;
    const [array] = await this.engine.load(key, payload);
    if (this.isDisposed) {
      await this.engine.unload([key]);
    }
    return { array, about };
  }

  private readonly named = new Map<string, InputEntry>();
  private readonly exact = new Map<string, ExactRead>();
  private isDisposed = false;
  private lastVersion = 0;
  /** Negative, so that it never equals a version of the text. */
  private lastExactVersion = 0;
}

function executionCountOf({ place }: InputEntry): number | null {
  return place.kind === 'output' ? place.executionCount : null;
}
