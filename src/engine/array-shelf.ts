import { decodeBytes } from '../array/decode-bytes';
import type { ShownArray } from '../analysis/compare-arrays';
import { describeArray } from '../array/describe-array';
import type { Ends } from '../array/ends';
import type { LossHistory } from '../array/loss-history';
import type { NDArray } from '../array/nd-array';
import { TRUNCATED } from '../array/provenance';
import { isTagged, TaggedError } from '../errors';
import type { FileItem } from '../files/file-item';
import { readFile } from '../files/read-file';
import { logitRange } from '../losses/logit-range';
import { parseOutput } from '../repr/parse-output';
import type { ParsedItem } from '../repr/types';
import type { ArrayRef, LoadedArray, Payload } from './engine';
import { failureOf, revive } from './failure';

/** More numbers than these no chart needs. */
const MAX_NUMBERS = 1_000_000;

/** What is kept of one array of a payload: the values where there are any. */
interface Kept {
  readonly loaded: LoadedArray;
  readonly array: NDArray | null;
  /** Of an output that leaves out the middle. */
  readonly ends?: Ends;
}

/** The arrays that an engine keeps, by the key of their payload. */
export class ArrayShelf {
  load(key: string, payload: Payload): readonly LoadedArray[] {
    const items = payload.kind === 'text' ? parseOutput(payload.text) : [];
    const filed = payload.kind === 'file' ? readFile(payload.name, payload.bytes) : [];
    const kept =
      payload.kind === 'bytes'
        ? [decode(payload)]
        : [...items.flatMap(keepShown), ...filed.flatMap(keep)];
    this.kept.set(key, kept);
    this.logs.set(
      key,
      items.flatMap(item => (item.kind === 'history' ? item.history : []))
    );
    return kept.map(({ loaded }) => loaded);
  }

  histories(key: string): readonly LossHistory[] {
    return this.logs.get(key) ?? [];
  }

  unload(keys: readonly string[]): void {
    keys.forEach(key => {
      this.kept.delete(key);
      this.logs.delete(key);
    });
  }

  get isEmpty(): boolean {
    return this.kept.size === 0;
  }

  holds(array: NDArray): boolean {
    return [...this.kept.values()].some(items => items.some(item => item.array === array));
  }

  /** A copy of the values of an array of one axis, small enough to be told whole. */
  numbers(ref: ArrayRef): Float64Array {
    const { shape, values } = this.array(ref);
    if (shape.length !== 1 || values.length > MAX_NUMBERS) {
      throw new TaggedError(
        'invalid-option',
        'an array of one axis and at most {limit} numbers is needed, not one of shape ({shape})',
        { limit: MAX_NUMBERS, shape: shape.join(', ') }
      );
    }
    return Float64Array.from(values, Number);
  }

  /** What an output shows of an array: all its values, or only the first and last, or what it tells of its shape. */
  shown(ref: ArrayRef): ShownArray {
    const { loaded, array, ends } = this.find(ref.key, ref.index);
    if (loaded.kind === 'broken') {
      throw revive(loaded.failure);
    }
    return { description: loaded.description, array, ends: ends ?? null };
  }

  array({ key, index }: ArrayRef): NDArray {
    const { array, loaded } = this.find(key, index);
    if (array !== null) {
      return array;
    }
    if (loaded.kind === 'broken') {
      throw revive(loaded.failure);
    }
    throw new TaggedError(
      'broken-array',
      'the output leaves out values: read them from the kernel first'
    );
  }

  private find(key: string, index: number): Kept {
    const kept = this.kept.get(key)?.[index];
    if (kept === undefined) {
      throw new TaggedError('not-found', 'the array is no longer there: read it again');
    }
    return kept;
  }

  private readonly kept = new Map<string, readonly Kept[]>();
  private readonly logs = new Map<string, readonly LossHistory[]>();
}

function keepShown(item: ParsedItem): Kept | [] {
  const kept = keep(item);
  return item.kind === 'history' || item.isColumn !== true || !('loaded' in kept)
    ? kept
    : { ...kept, loaded: { ...kept.loaded, isColumn: true } };
}

function keep(item: ParsedItem | FileItem): Kept | [] {
  switch (item.kind) {
    case 'array': {
      const { array, name } = item;
      return {
        array,
        loaded: { kind: 'array', name, description: describeArray(array, logitRange) }
      };
    }
    case 'truncated': {
      const { name, dtype, shape } = item;
      const description = { dtype, shape, provenance: TRUNCATED, traits: null };
      const ends = 'ends' in item ? item.ends : undefined;
      return { array: null, ends, loaded: { kind: 'array', name, description } };
    }
    case 'broken':
      return {
        array: null,
        loaded: { kind: 'broken', name: item.name, failure: failureOf(item.error) }
      };
    case 'history':
      return [];
  }
}

function decode(payload: Extract<Payload, { kind: 'bytes' }>): Kept {
  const { bytes, dtype, shape, classNames, labels } = payload;
  try {
    const array = {
      ...decodeBytes(bytes, dtype, shape),
      ...(classNames && { classNames }),
      ...(labels && { labels })
    };
    return {
      array,
      loaded: { kind: 'array', name: null, description: describeArray(array, logitRange) }
    };
  } catch (error) {
    if (!isTagged(error)) {
      throw error;
    }
    return { array: null, loaded: { kind: 'broken', name: null, failure: failureOf(error) } };
  }
}
