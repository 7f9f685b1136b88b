import { parseOutput } from '../../src/repr/parse-output';
import type { ParsedItem } from '../../src/repr/types';
import fixture from '../fixtures/repr.json';

interface Expected {
  readonly kind: string;
  readonly format: string | null;
  readonly name?: string | null;
  readonly dtype?: string;
  readonly shape?: (number | null)[];
  readonly values?: (number | string)[];
  readonly tag?: string;
  readonly message?: string;
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly items: readonly Expected[];
}

const CASES = fixture.cases as unknown as Case[];
const NON_FINITE: Record<string, number> = { nan: NaN, inf: Infinity, '-inf': -Infinity };

/** What an item says, in the words of the fixtures. */
function summary(item: ParsedItem, expected: Expected): Expected {
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
    ...name
  };
}

function bounds(item: ParsedItem): { values: number[]; bound: number } {
  if (item.kind !== 'array') {
    return { values: [], bound: 0 };
  }
  const { values, provenance } = item.array;
  return { values: [...values], bound: provenance.kind === 'printed' ? provenance.bound : 0 };
}

/** How far the worst value lies outside the bound that the reader promised. */
function excess(item: ParsedItem, expected: Expected): number {
  const { values, bound } = bounds(item);
  const truth = (expected.values ?? []).map(v => (typeof v === 'string' ? NON_FINITE[v] : v));
  return values.reduce((worst, value, i) => {
    if (Object.is(value, truth[i]) || value === truth[i]) {
      return worst;
    }
    const distance = Math.abs(value - truth[i]) - bound;
    return Number.isNaN(distance) ? Infinity : Math.max(worst, distance);
  }, 0);
}

describe('outputs of the real libraries', () => {
  it('has more than 120 outputs of the real libraries to read', () => {
    expect(CASES.length).toBeGreaterThan(120);
  });

  it.each(CASES.map((c): [string, Case] => [c.id, c]))('%s', (_id, { text, items }) => {
    const found = parseOutput(text);
    const expected = items.map(item => ({ ...item, values: undefined }));
    expect(found.map((item, i) => summary(item, items[i] ?? { kind: '', format: '' }))).toEqual(
      expected
    );
    expect(found.map((item, i) => excess(item, items[i]))).toEqual(items.map(() => 0));
  });
});
