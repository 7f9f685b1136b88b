import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseOutput } from '../../src/repr/parse-output';
import type { ParsedItem } from '../../src/repr/types';
import type { OutputCase } from './output-case';

const FOLDER = path.resolve(__dirname, '../fixtures/formats');
const LONGEST = 2000;
const TEXTS = fs
  .readdirSync(FOLDER)
  .filter(name => name.endsWith('.json'))
  .flatMap(name => {
    const { cases } = JSON.parse(fs.readFileSync(path.join(FOLDER, name), 'utf8')) as {
      cases: readonly OutputCase[];
    };
    return cases.flatMap(({ text }) => (text !== undefined && text.length < LONGEST ? [text] : []));
  });

type Mutation = (text: string) => string;

const PIECES = [
  '[',
  ']',
  '(',
  ')',
  ',',
  ';',
  ' ',
  '\n',
  '.',
  '-',
  'e',
  '0',
  '7',
  '[1] ',
  '...',
  '⋮',
  ', , 1\n',
  '\r',
  '__proto__'
];
const spot = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 }));
const mutations = fc.oneof(
  spot.map(
    ([at, length]): Mutation =>
      text =>
        text.slice(0, at % text.length) + text.slice((at % text.length) + length)
  ),
  spot.map(([at, length]): Mutation => text => {
    const place = at % text.length;
    return text.slice(0, place + length) + text.slice(place);
  }),
  fc.nat().map((at): Mutation => text => {
    const place = at % text.length;
    return (
      text.slice(0, place) + text.charAt(place + 1) + text.charAt(place) + text.slice(place + 2)
    );
  }),
  fc.tuple(fc.nat(), fc.constantFrom(...PIECES)).map(([at, piece]): Mutation => text => {
    const place = at % text.length;
    return text.slice(0, place) + piece + text.slice(place);
  }),
  fc.nat().map(
    (at): Mutation =>
      text =>
        text.slice(0, at % text.length)
  ),
  fc.nat().map(
    (at): Mutation =>
      text =>
        text.slice(at % text.length)
  )
);

const mutated = fc
  .tuple(fc.constantFrom(...TEXTS), fc.array(mutations, { minLength: 1, maxLength: 4 }))
  .map(([text, changes]) =>
    changes.reduce((now, change) => (now === '' ? now : change(now)), text)
  );

/** Every number that could be written in a text, from any of its chars on, as 64-bit floats. R's tibbles write `1.01e- 9`. */
function numbersIn(text: string): readonly number[] {
  const words =
    text
      .replace(/(?<=\de[-+]) +(?=\d)/g, '')
      .match(/[-+]?(?:0x[\da-f]+|\d+\.?\d*(?:[ef][-+]?\d+)?)/gi) ?? [];
  return words.map(word => Number(word.replace(/^\+/, '').replace(/f(?=-?\d+$)/, 'e')));
}

/** What values were not written by anyone: not as a number, a bool, a class or a place that stands for none. */
function invented(text: string, item: ParsedItem): number[] {
  if (item.kind !== 'array' || item.array.classNames !== undefined) {
    return [];
  }
  const written = numbersIn(text);
  return [...item.array.values].filter(
    value =>
      Number.isFinite(value) &&
      value !== 0 &&
      value !== 1 &&
      !written.some(
        number => Math.abs(Math.abs(number) - Math.abs(value)) <= 0.01 * Math.abs(value)
      )
  );
}

describe('parseOutput on mutated outputs', () => {
  it('has real outputs of every library to damage', () => {
    expect(TEXTS.length).toBeGreaterThan(2000);
  });

  it('throws nothing, and reads no value that is not in the text', () => {
    fc.assert(
      fc.property(mutated, text => {
        const items = parseOutput(text);
        expect(items.flatMap(item => invented(text, item))).toEqual([]);
        for (const item of items) {
          if (item.kind === 'array') {
            const { shape, values, provenance } = item.array;
            expect(values).toHaveLength(shape.reduce((size, extent) => size * extent, 1));
            expect(provenance.kind === 'printed' ? provenance.bound : 1).toBeGreaterThan(0);
          }
          expect(item.kind === 'broken' ? item.error.message : '').not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 1000 }
    );
  });
});
