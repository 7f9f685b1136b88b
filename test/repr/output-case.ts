import type { ParsedArray, ParsedItem } from '../../src/repr/types';
import { toNumbers, type Plain } from '../fixtures/read-fixture';

/** What should be read of one array of an output. */
export interface Expected {
  readonly kind: string;
  readonly format: string | null;
  readonly name?: string | null;
  readonly dtype?: string;
  /** The names of the columns; those that only count them are not kept. */
  readonly labels?: readonly string[];
  /** The names of the classes that the values count. */
  readonly classNames?: readonly string[];
  readonly shape?: (number | null)[];
  readonly values?: Plain[];
  readonly tag?: string;
  readonly message?: string;
}

/** One output of a real library. */
export interface OutputCase {
  readonly id: string;
  readonly text: string;
  /** In place of the text. */
  readonly html?: string;
  readonly items: readonly Expected[];
  /** Whether the print options were those that the library starts with. */
  readonly defaults?: boolean;
}

/** Says that what is found of arrays is what the fixture tells, and that no value lies outside the bound that the reader promised. */
export function expectItems(
  read: readonly ParsedItem[],
  { items, defaults = false }: Pick<OutputCase, 'items' | 'defaults'>
): void {
  const found = read.filter(item => item.kind !== 'history');
  const expected = items.map(item => ({ ...item, values: undefined }));
  expect(found.map((item, i) => summary(item, items[i] ?? { kind: '', format: '' }))).toEqual(
    expected
  );
  expect(found.map((item, i) => excess(item, items[i], defaults))).toEqual(items.map(() => 0));
}

/** What an item says, in the words of the fixtures. */
function summary(item: ParsedArray, expected: Expected): Expected {
  const name = expected.name === undefined ? {} : { name: item.name };
  const format = expected.format === null ? null : item.format;
  if (item.kind === 'broken') {
    const { tag, message } = item.error;
    const found = message.includes(expected.message ?? '\0') ? expected.message : message;
    return { kind: item.kind, tag, message: found, format, ...name };
  }
  const { dtype, shape } = item.kind === 'array' ? item.array : item;
  return {
    kind: item.kind,
    shape: shape === null ? undefined : [...shape],
    dtype: dtype ?? undefined,
    format,
    ...name,
    ...labelsOf(item, expected),
    ...(expected.classNames === undefined || item.kind !== 'array'
      ? {}
      : { classNames: item.array.classNames })
  };
}

function labelsOf(item: ParsedItem, { labels }: Expected): Pick<Expected, 'labels'> {
  if (labels === undefined || item.kind !== 'array') {
    return {};
  }
  const counted = item.array.shape.at(-1) ?? 0;
  return { labels: item.array.labels ?? Array.from({ length: counted }, (_, i) => String(i)) };
}

/** How far the worst value lies outside the bound that the reader promised. */
function excess(item: ParsedArray, expected: Expected, defaults: boolean): number {
  if (item.kind !== 'array') {
    return 0;
  }
  const { values, provenance } = item.array;
  const bound = provenance.kind === 'printed' ? promised(provenance, defaults) : 0;
  const truth = toNumbers(expected.values ?? []);
  return [...values].reduce((worst, value, i) => {
    if (Object.is(value, truth[i]) || value === truth[i]) {
      return worst;
    }
    const distance = Math.abs(value - truth[i]) - bound;
    return Number.isNaN(distance) ? Infinity : Math.max(worst, distance);
  }, 0);
}

function promised({ bound, usual }: { bound: number; usual?: number }, defaults: boolean): number {
  return defaults ? (usual ?? bound) : bound;
}
