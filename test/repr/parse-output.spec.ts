import fc from 'fast-check';
import { fill } from '../../src/sentence';
import { MAX_ITEMS } from '../../src/repr/max-items';
import { parseOutput } from '../../src/repr/parse-output';
import type { ParsedItem } from '../../src/repr/types';
import fixture from '../fixtures/repr.json';

function only(items: readonly ParsedItem[]): ParsedItem {
  expect(items).toHaveLength(1);
  return items[0];
}

/** Nested lists as Python prints them, with the separators of numpy's print where they are spaces. */
function print(values: readonly string[], shape: readonly number[], separator: string): string {
  if (shape.length === 0) {
    return values[0];
  }
  const [extent, ...rest] = shape;
  const size = values.length / extent;
  const rows = Array.from({ length: extent }, (_, row) =>
    print(values.slice(row * size, (row + 1) * size), rest, separator)
  );
  return `[${rows.join(separator)}]`;
}

const shapes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 });
const arrays = shapes.chain(shape => {
  const size = shape.reduce((a, b) => a * b, 1);
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: size,
    maxLength: size
  });
  return fc.tuple(fc.constant(shape), values);
});

/** A double as Python writes it. */
function pythonFloat(value: number): string {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

describe('parseOutput', () => {
  it('reads the running example', () => {
    const item = only(parseOutput('array([[ 3.2,  5.1, -1.7]])'));
    expect(item).toMatchObject({
      kind: 'array',
      format: 'numpy',
      name: null,
      array: { dtype: 'float64', shape: [1, 3], provenance: { kind: 'printed' } }
    });
    expect(item.kind === 'array' && [...item.array.values]).toEqual([3.2, 5.1, -1.7]);
  });

  it('takes a Python list for exact', () => {
    const item = only(parseOutput('scores = [3.2, 5.1, -1.7]'));
    expect(item).toMatchObject({ kind: 'array', name: 'scores', format: 'python' });
    expect(item.kind === 'array' && item.array.provenance).toEqual({ kind: 'exact' });
  });

  it('names the offending text and its place', () => {
    const item = only(parseOutput('logits = array([[1, 2],\n       [3]])'));
    expect(item).toMatchObject({ kind: 'broken', name: 'logits', format: 'numpy' });
    const { error } = item as Extract<ParsedItem, { kind: 'broken' }>;
    expect(error.tag).toBe('broken-array');
    expect(error.values).toEqual({ line: 2, column: 8, text: '[3]])' });
    expect(fill(error.template, error.values)).toContain('line 2, column 8: [3]])');
  });

  it('says that more arrays were shown than are read', () => {
    const items = parseOutput('[0.5 1.5]\n'.repeat(MAX_ITEMS + 5));
    expect(items).toHaveLength(MAX_ITEMS + 1);
    expect(items[MAX_ITEMS]).toMatchObject({
      kind: 'broken',
      error: { tag: 'too-large', values: { limit: MAX_ITEMS } }
    });
  });

  it('reads back any nested list of doubles to the last bit', () => {
    fc.assert(
      fc.property(arrays, fc.constantFrom(', ', ',\n '), ([shape, values], separator) => {
        const item = only(parseOutput(`x = ${print(values.map(pythonFloat), shape, separator)}`));
        const alone = values.length === 1 && shape.length === 1;
        expect(item).toMatchObject({ kind: 'array', array: { shape } });
        if (item.kind === 'array' && !alone) {
          expect([...item.array.values]).toEqual(values);
        }
      })
    );
  });

  it('bounds the rounding of any array printed with fixed digits', () => {
    fc.assert(
      fc.property(arrays, fc.integer({ min: 1, max: 8 }), ([shape, large], digits) => {
        const values = large.map(value => Math.fround(value % 1000));
        const text = `array(${print(
          values.map(v => v.toFixed(digits)),
          shape,
          ', '
        )}, dtype=float32)`;
        const item = only(parseOutput(text));
        expect(item).toMatchObject({ kind: 'array', array: { shape, dtype: 'float32' } });
        if (item.kind === 'array') {
          const { values: read, provenance } = item.array;
          const bound = provenance.kind === 'printed' ? provenance.bound : 0;
          values.forEach((value, i) =>
            expect(Math.abs(read[i] - value)).toBeLessThanOrEqual(bound)
          );
        }
      })
    );
  });
});

describe('parseOutput on text that nobody printed', () => {
  const texts = fixture.cases.map(({ text }) => text).filter(text => text.length < 2000);
  const pieces = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    ',',
    ' ',
    '\n',
    '...',
    '1',
    '-',
    '.',
    'e',
    '1e999999',
    'nan',
    'array(',
    'tensor(',
    'dtype=',
    '=',
    'np.float64(',
    '\\',
    '\r',
    '\x1b[',
    'dtype: int64',
    '[3 rows x 2 columns]',
    '>>> ',
    "'",
    'j',
    '   a  b\n',
    '0  1  2\n'
  );

  it('never throws for pieces of arrays', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
        expect(Array.isArray(parseOutput(parts.join('')))).toBe(true);
      }),
      { numRuns: 500 }
    );
  });

  it('never throws for damaged outputs, and never promises a bound that is no number', () => {
    const damage = fc.tuple(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat(20),
      fc.string({ unit: 'binary' })
    );
    fc.assert(
      fc.property(damage, ([text, place, length, insert]) => {
        const at = place % (text.length + 1);
        const items = parseOutput(text.slice(0, at) + insert + text.slice(at + length));
        for (const item of items) {
          const provenance = item.kind === 'array' ? item.array.provenance : null;
          expect(provenance?.kind === 'printed' ? provenance.bound : 1).toBeGreaterThan(0);
          expect(item.kind === 'broken' ? item.error.message : '').not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 500 }
    );
  });

  it.each([
    ['open brackets', '['],
    ['open parentheses', '('],
    ['calls', 'array(['],
    ['lists in lists', '[1, '],
    ['scalars', 'tensor(1, '],
    ['escapes', '\x1b[1;'],
    ['carriage returns', 'ab\r'],
    ['headers', '  abc  def\nabc    def\n'],
    ['equal rows', 'abc  def\n'],
    ['trailers', '1  2\ndtype: int64\n'],
    ['wrapped headers', '   a  \\\n0  1\n\n'],
    ['arguments', 'array([1], dtype=(('],
    ['names', 'name: '],
    ['spaces', '   ']
  ])('comes to an end for 100,000 times %s', (_name, piece) => {
    expect(parseOutput(piece.repeat(100_000)).length).toBeLessThanOrEqual(MAX_ITEMS + 1);
  });

  it('reads an array of a million characters', () => {
    const text = `array([[${'0.12345678, -1.87654321],\n       ['.repeat(35_000)}0.5, 0.25]])`;
    expect(only(parseOutput(text))).toMatchObject({ kind: 'array', array: { shape: [35_001, 2] } });
  });
});
