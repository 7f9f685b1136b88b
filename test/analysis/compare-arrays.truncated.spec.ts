import { compareArrays } from '../../src/analysis/compare-arrays';
import { decodeBytes } from '../../src/array/decode-bytes';
import type { DType } from '../../src/array/dtype';
import type { NDArray } from '../../src/array/nd-array';
import { TRUNCATED } from '../../src/array/provenance';
import { parseOutput } from '../../src/repr/parse-output';
import { decodeBase64 } from '../../src/sources/decode-base64';
import { readFixture } from '../fixtures/read-fixture';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly bytes: string;
}

const { cases } = readFixture<{ cases: readonly Case[] }>('truncated.json');

function agreementWith(text: string, held: NDArray): boolean {
  const [item] = parseOutput(text);
  if (item?.kind !== 'truncated' || item.ends === undefined) {
    throw new Error(`no ends in ${text}`);
  }
  const { shape, dtype, ends } = item;
  const description = { shape, dtype, provenance: TRUNCATED, traits: null };
  return compareArrays({ description, array: null, ends }, held).agrees;
}

describe('what a truncated output shows', () => {
  it.each(cases.map((each): [string, Case] => [each.id, each]))(
    'agrees with the array, and with no other: %s',
    (_, { text, shape, dtype, bytes }) => {
      const held = decodeBytes(decodeBase64(bytes).buffer, dtype, shape);
      expect(agreementWith(text, held)).toBe(true);
      const first = { ...held, values: held.values.slice() };
      first.values[0] += dtype === 'bool' ? 1 - 2 * first.values[0] : Math.abs(first.values[0]) + 1;
      expect(agreementWith(text, first)).toBe(false);
      const last = { ...held, values: held.values.slice() };
      const end = held.values.length - 1;
      last.values[end] +=
        dtype === 'bool' ? 1 - 2 * last.values[end] : Math.abs(last.values[end]) + 1;
      expect(agreementWith(text, last)).toBe(false);
    }
  );
});
