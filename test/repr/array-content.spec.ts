import type { DType } from '../../src/array/dtype';
import { arrayContent, defaultDType } from '../../src/repr/array-content';
import { NumberBuffer } from '../../src/repr/number-buffer';
import { readCell } from '../../src/repr/pandas-cell';
import { determined, recoverable, type ErrorRule } from '../../src/repr/printed-bound';
import { SourceText } from '../../src/repr/source-text';

/** The content of cells that spaces separate, on one axis. */
function contentOf(
  text: string,
  dtype: DType,
  rule: ErrorRule = determined,
  usualDecimals?: number
) {
  const numbers = numbersOf(text);
  return arrayContent(new SourceText(text), {
    numbers,
    shape: [numbers.length],
    dtype,
    rule,
    format: 'numpy',
    usualDecimals
  });
}

function numbersOf(text: string): NumberBuffer {
  const numbers = new NumberBuffer();
  for (const { index, 0: cell } of text.matchAll(/\S+/g)) {
    readCell(text, index, index + cell.length, numbers);
  }
  return numbers;
}

function valuesOf(text: string, dtype: DType): number[] {
  const content = contentOf(text, dtype);
  return content.kind === 'array' ? [...content.array.values] : [];
}

describe('arrayContent', () => {
  it('is exact where the text determines the values', () => {
    expect(contentOf('0.25 NaN -inf', 'float64')).toMatchObject({
      kind: 'array',
      format: 'numpy',
      array: {
        dtype: 'float64',
        shape: [3],
        values: new Float64Array([0.25, NaN, -Infinity]),
        provenance: { kind: 'exact' }
      }
    });
  });

  it('is empty without values', () => {
    expect(contentOf('', 'float64', half => half)).toMatchObject({
      kind: 'array',
      array: { shape: [0], provenance: { kind: 'exact' } }
    });
  });

  it('has half of the last digit for its bound', () => {
    expect(contentOf('0.25 1.5', 'float64', half => half)).toMatchObject({
      array: { provenance: { kind: 'printed', bound: 0.005 } }
    });
  });

  it('has a smaller bound too, if zeros alone were left out', () => {
    const content = contentOf('3.2 5.1', 'float64', half => half, 8);
    expect(content).toMatchObject({
      array: { provenance: { kind: 'printed', bound: 0.05, usual: 5e-9 } }
    });
  });

  it('is exact for whole numbers, whatever the rule', () => {
    expect(contentOf('1 2', 'int32', () => 1)).toMatchObject({
      array: { provenance: { kind: 'exact' }, values: new Int32Array([1, 2]) }
    });
  });

  it('finds the float32 of nine digits again', () => {
    expect(contentOf('0.100000001', 'float32', recoverable('float32'))).toMatchObject({
      array: { values: new Float32Array([0.1]), provenance: { kind: 'exact' } }
    });
  });

  it('takes what rounding has put beyond the largest value for that value', () => {
    expect(valuesOf('65530.0 -65530.0 inf', 'float16')).toEqual([65504, -65504, Infinity]);
    expect(valuesOf('3.403e38', 'float32')).toEqual([(2 - 2 ** -23) * 2 ** 127]);
  });

  it.each<[string, DType]>([
    ['-128 127', 'int8'],
    ['0 255', 'uint8'],
    ['-32768 32767', 'int16'],
    ['0 4294967295', 'uint32'],
    ['True False', 'bool']
  ])('holds %s as %s', (text, dtype) => {
    expect(contentOf(text, dtype).kind).toBe('array');
  });

  it.each<[string, DType, number, number, number]>([
    ['1 128', 'int8', 128, -128, 127],
    ['-1 1', 'uint8', -1, 0, 255],
    ['4294967296', 'uint32', 4294967296, 0, 4294967295],
    ['0 2', 'bool', 2, 0, 1]
  ])('refuses %s as %s', (text, dtype, value, low, high) => {
    expect(contentOf(text, dtype)).toMatchObject({
      kind: 'broken',
      error: { tag: 'broken-array', values: { value, dtype, low, high } }
    });
  });

  it('refuses what no float of the type can have been', () => {
    expect(contentOf('3.5e38', 'float32').kind).toBe('broken');
    expect(contentOf('66000.0', 'float16').kind).toBe('broken');
    expect(contentOf('66000.0', 'bfloat16').kind).toBe('array');
  });

  it.each(['1.5 2', 'NaN', 'inf'])('refuses %s as whole numbers', text => {
    expect(contentOf(text, 'int64')).toMatchObject({
      kind: 'broken',
      error: {
        tag: 'broken-array',
        message: 'The values are not whole numbers, but the text says int64'
      }
    });
  });

  it('names the number that no double holds, with its line', () => {
    expect(contentOf('1\n9007199254740993 3', 'int64')).toMatchObject({
      kind: 'broken',
      error: { tag: 'unsupported-array', values: { value: '9007199254740993', line: 2 } }
    });
    expect(contentOf('-1e999', 'float64')).toMatchObject({
      error: { values: { value: '-1e999', line: 1 } }
    });
  });
});

describe('defaultDType', () => {
  it.each([
    ['', 'float64'],
    ['1 2', 'int64'],
    ['1 2.5', 'float64'],
    ['1 NaN', 'float64'],
    ['True False', 'bool'],
    ['True 3', 'int64']
  ])('of %j is %s', (text, dtype) => {
    expect(defaultDType(numbersOf(text))).toBe(dtype);
  });
});
