import { isFloating, type DType } from '../array/dtype';
import { defaultDType } from './array-content';
import { isReading, readCall, unsupportedReading, type Call } from './call';
import { callEnd } from './call-end';
import { callContent } from './call-content';
import { torchDType } from './dtype-name';
import type { NumberBuffer } from './number-buffer';
import { determined, guessed, recoverable, type ErrorRule } from './printed-bound';
import { shapeArgument } from './shape-argument';
import type { SourceText } from './source-text';
import type { Reading } from './types';

const SPARSE = /\s*(?:indices|crow_indices|ccol_indices)=/y;

/**
 * Reads torch's repr behind `tensor(`: `[1.5000, 2.0000], device='cuda:0', grad_fn=<…>)`. An element type that is not
 * printed is torch's default, float32, unless the values do not fit it; whole numbers are int64.
 */
export function readTorchTensor(source: SourceText, open: number): Reading | null {
  SPARSE.lastIndex = open;
  if (SPARSE.test(source.text)) {
    return unsupportedReading('sparse tensors', callEnd(source.text, open), 'torch');
  }
  const call = readCall(source, open, 'torch');
  if (call === null || isReading(call)) {
    return call;
  }
  const empty = call.nested === null && !call.options.has('size');
  return empty ? null : readOptions(source, call);
}

function readOptions(source: SourceText, call: Call): Reading {
  const { nested, options, end } = call;
  const name = options.get('dtype');
  const dtype = name === undefined ? omittedDType(call) : torchDType(name);
  if (dtype === null || options.has('quantization_scheme')) {
    return unsupportedReading(name ?? 'quantized type', end, 'torch');
  }
  const content = callContent(source, {
    nested,
    shape: shapeArgument(options.get('size')),
    dtype,
    rule: errorRule(nested?.numbers ?? null, dtype, name !== undefined),
    format: 'torch'
  });
  return { content, end, open: 0 };
}

function omittedDType({ nested, options }: Call): DType {
  const floating = options.has('grad_fn') || options.has('requires_grad');
  if (nested === null) {
    return 'float32';
  }
  const { numbers } = nested;
  const dtype = floating ? 'float64' : defaultDType(numbers);
  if (dtype !== 'float64') {
    return dtype;
  }
  const fits = isWhole(numbers) ? isFloat32 : isInFloat32Range;
  return numbers.values.every(fits) ? 'float32' : 'float64';
}

function isFloat32(value: number): boolean {
  return Number.isNaN(value) || Math.fround(value) === value;
}

function isInFloat32Range(value: number): boolean {
  return !Number.isFinite(value) || Number.isFinite(Math.fround(value));
}

/** torch writes `1.` only where every value is whole, and then writes all of its digits. */
function isWhole(numbers: NumberBuffer): boolean {
  return numbers.fractions === 0 && numbers.integers === 0;
}

function errorRule(numbers: NumberBuffer | null, dtype: DType, printed: boolean): ErrorRule {
  if (numbers === null || !isFloating(dtype) || isWhole(numbers)) {
    return determined;
  }
  // With print option precision=0 torch writes floats without a point.
  numbers.shareIntegers();
  return printed ? recoverable(dtype) : guessed(dtype);
}
