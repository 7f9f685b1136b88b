import type { Engine, LoadedArray } from '../engine/engine';
import { revive } from '../engine/failure';
import { TaggedError } from '../errors';
import type { OpenedFile } from '../sources/files/opened-file';
import { fileId } from './file-id';
import type { InputEntry } from './input-entry';

/** The arrays of the files that a person has opened beside a notebook. */
export class FileEntries {
  constructor(
    private readonly engine: Engine,
    private readonly prefix: string
  ) {}

  get entries(): readonly InputEntry[] {
    return [...this.files.values()].flat();
  }

  /**
   * Reads a file, in place of what was read of the same name before. A file without any array that can be used is an error,
   * and what was there stays.
   */
  async open(file: OpenedFile): Promise<readonly InputEntry[]> {
    const { name, bytes } = file;
    const place = fileId(file, '');
    const key = `${this.prefix}${place}:${++this.lastVersion}`;
    const arrays = await this.engine.load(key, { kind: 'file', name, bytes });
    if (this.isDisposed || !arrays.some(({ kind }) => kind === 'array')) {
      await this.engine.unload([key]);
      throw refusal(arrays, name);
    }
    const before = this.keys.get(place);
    const version = this.lastVersion;
    const entries = arrays.map((array, index) => entryOf(file, { key, index }, version, array));
    this.files.set(place, entries);
    this.keys.set(place, key);
    await this.engine.unload(before === undefined ? [] : [before]);
    return entries;
  }

  async dispose(): Promise<void> {
    this.isDisposed = true;
    await this.engine.unload([...this.keys.values()]);
  }

  private readonly files = new Map<string, readonly InputEntry[]>();
  private readonly keys = new Map<string, string>();
  private lastVersion = 0;
  private isDisposed = false;
}

function refusal([first]: readonly LoadedArray[], name: string): TaggedError {
  return first?.kind === 'broken'
    ? revive(first.failure)
    : new TaggedError('not-found', '{name} holds no array', { name });
}

function entryOf(
  file: OpenedFile,
  ref: InputEntry['ref'],
  version: number,
  array: LoadedArray
): InputEntry {
  const name = file.name.split('/').at(-1) ?? file.name;
  const description = array.kind === 'array' ? array.description : null;
  return {
    id: fileId(file, array.name ?? ref.index),
    label: array.name === null ? name : `${name}: ${array.name}`,
    place: { kind: 'file', path: file.name },
    ref,
    version,
    description,
    failure: array.kind === 'broken' ? array.failure : null,
    sources: [],
    disagreement: null,
    outdated: false,
    about: { note: null, classNames: description?.classNames ?? null, rows: null }
  };
}
