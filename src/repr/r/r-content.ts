import { TaggedError } from '../../errors';
import { arrayContent } from '../array-content';
import type { NumberBuffer } from '../number-buffer';
import { guessed } from '../printed-bound';
import type { SourceText } from '../source-text';
import type { Content } from '../types';
import { withLabels } from '../with-labels';

const FORMAT = 'r';
/** R prints seven significant digits unless told otherwise. */
const DECIMALS = 6;
const OMITTED = /^ *\[ reached [^\n]*?omitted (\d+) (entries|rows?)\b/;

/**
 * The array of what R printed. It does not tell integers from doubles, so that every number may have been rounded at the
 * last digit that it shows.
 */
export function rContent(
  source: SourceText,
  numbers: NumberBuffer,
  shape: readonly number[],
  labels: readonly string[] = []
): Content {
  const logical = numbers.length > 0 && numbers.bools === numbers.length;
  const content = arrayContent(source, {
    numbers,
    shape,
    dtype: logical ? 'bool' : 'float64',
    rule: guessed('float64'),
    format: FORMAT,
    usualDecimals: DECIMALS
  });
  return labels.length === 0 ? content : withLabels(content, labels);
}

export function truncatedR(shape: readonly (number | null)[] | null): Content {
  return { kind: 'truncated', shape, dtype: 'float64', format: FORMAT };
}

export function refusedR(template: string, values: Record<string, string | number>): Content {
  const error = new TaggedError('unsupported-array', template, values);
  return { kind: 'broken', error, format: FORMAT };
}

/** How many rows or entries a line says that R left out; null for any other line. */
export function omittedBy(source: SourceText, line: number): number | null {
  const match = line < source.numLines ? OMITTED.exec(source.line(line)) : null;
  return match === null ? null : Number(match[1]);
}
