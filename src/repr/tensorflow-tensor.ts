import type { DType } from '../array/dtype';
import { brokenReading, unsupportedReading } from './call';
import { callContent } from './call-content';
import { readValues } from './call-values';
import { OPEN_BRACKET } from './chars';
import { numpyDType } from './dtype-name';
import { isFailure } from './nested';
import { NUMPY_DECIMALS, readNumpyArray } from './numpy-array';
import { determined, recoverable } from './printed-bound';
import { shapeArgument } from './shape-argument';
import type { SourceText } from './source-text';
import type { Content, Reading, ReprFormat } from './types';

const TENSOR =
  /<tf\.(?:Tensor|Variable)(?::| '[^'\n]{0,200}') shape=(\([\d, None]{0,200}\)),? dtype=(\w+)(, numpy=\s*)?/y;
const VARIABLE =
  /<(?:Keras)?Variable (?:path=[^,\n]{0,200}, )?shape=(\([\d, ]{0,200}\)), dtype=(\w+)(, value=)?/y;
const KERAS_TENSOR = /<KerasTensor\b/y;
const RAGGED = /<tf\.RaggedTensor\b/y;
const ARRAY = 'array(';
const LONGEST = 100_000;

/**
 * Reads what TensorFlow and Keras write between `<` and `>`: tensors and variables, whose values are a numpy repr, print or
 * scalar. Null for anything else. Tensors of a graph have no values; ragged ones no shape.
 */
export function readTensorflowTensor(source: SourceText, start: number): Reading | null {
  const { text } = source;
  const tensor = matchAt(TENSOR, text, start);
  if (tensor !== null) {
    return readHeaded(source, start, tensor, 'tensorflow');
  }
  const variable = matchAt(VARIABLE, text, start);
  if (variable !== null) {
    return readHeaded(source, start, variable, 'keras');
  }
  if (matchAt(KERAS_TENSOR, text, start) !== null) {
    return unsupportedReading('symbolic tensors', angleEnd(text, start), 'keras');
  }
  return matchAt(RAGGED, text, start) === null
    ? null
    : unsupportedReading('ragged tensors', angleEnd(text, start), 'tensorflow');
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** Reads the values behind a header that tells shape and element type. */
function readHeaded(
  source: SourceText,
  start: number,
  header: RegExpExecArray,
  format: ReprFormat
): Reading {
  const { text } = source;
  const [head, shapeText, name, values] = header;
  const at = start + head.length;
  const shape = shapeArgument(shapeText);
  const dtype = numpyDType(name);
  if (dtype === null) {
    return unsupportedReading(name, angleEnd(text, at), format);
  }
  if (values === undefined) {
    return format === 'keras' && shape !== null
      ? { content: { kind: 'truncated', shape, dtype, format }, end: at, open: 0 }
      : unsupportedReading('symbolic tensors', angleEnd(text, at), format);
  }
  return text.startsWith(ARRAY, at)
    ? readRepr(source, at + ARRAY.length, shape, format)
    : readBare(source, at, { shape, dtype, format });
}

/** numpy's repr, which leaves the shape to the header. */
function readRepr(
  source: SourceText,
  open: number,
  shape: number[] | null,
  format: ReprFormat
): Reading {
  const reading = readNumpyArray(source, open);
  if (reading === null) {
    return brokenReading(source, { reason: 'malformed', at: open, open: [] }, format);
  }
  const { content } = reading;
  if (content.kind === 'array' && content.array.shape.join() !== shape?.join()) {
    return brokenReading(source, { reason: 'malformed', at: open, open: [] }, format);
  }
  const whole: Content =
    content.kind === 'truncated'
      ? { ...content, shape: shape ?? content.shape, format }
      : { ...content, format };
  return { ...reading, content: whole };
}

/** A scalar, of which Python writes all digits, or what numpy prints. */
function readBare(
  source: SourceText,
  at: number,
  { shape, dtype, format }: { shape: number[] | null; dtype: DType; format: ReprFormat }
): Reading {
  const nested = readShown(source.text, at);
  if (nested === null || nested === 'none' || isFailure(nested)) {
    const failure =
      nested === null || nested === 'none'
        ? { reason: 'malformed' as const, at, open: [] }
        : nested;
    return brokenReading(source, failure, format);
  }
  const scalar = nested.shape.length === 0;
  nested.numbers.roundEachByItself();
  const content = callContent(source, {
    nested,
    shape,
    dtype,
    rule: scalar && format === 'tensorflow' ? determined : recoverable(dtype),
    format,
    usualDecimals: NUMPY_DECIMALS
  });
  return { content, end: nested.end, open: 0 };
}

/** The place behind the closing angle bracket, which no nested object puts off. */
function angleEnd(text: string, start: number): number {
  const end = text.slice(start, start + LONGEST).indexOf('>');
  return end === -1 ? start + 1 : start + end + 1;
}

/** Brackets, or a scalar, behind which the angle bracket closes. */
function readShown(text: string, at: number): ReturnType<typeof readValues> {
  if (text.charCodeAt(at) === OPEN_BRACKET) {
    return readValues(text, at);
  }
  const end = angleEnd(text, at) - 1;
  const scalar = readValues(text.slice(at, end), 0);
  if (scalar === null || scalar === 'none') {
    return scalar;
  }
  return isFailure(scalar) ? { ...scalar, at } : { ...scalar, end };
}
