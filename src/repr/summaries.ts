import { isDType, type DType } from '../array/dtype';
import { MAX_ITEMS } from './max-items';
import { polarsDType } from './polars-content';
import type { SourceText } from './source-text';
import { textBefore } from './text-before';
import type { Region, ReprFormat } from './types';

/** lovely-tensors: `tensor[2, 3] f16 n=6 x∈[-0.4, 0.6] μ=0.1`, and lovely-numpy and lovely-jax likewise. */
const LOVELY =
  /\b(tensor|array|Array)\[(\d+(?:, \d+)*)\](?: (bool|[fiu]\d+|bf16|c\d+))?(?= (?:n=|x∈|x=|μ=|\S*(?:all_zeros|NaN!|[+-]Inf!)))[^\n]*/g;
/** One of these stands in every summary of lovely-tensors, but in few other texts. */
const MARKS = ['∈', 'μ', 'all_zeros', 'NaN!'];
/** treescope: `<np.ndarray int64(1000,) [≥0, ≤999]>`. */
const TREESCOPE = /<(np\.ndarray|torch\.Tensor|jax\.Array) (\w+)\(([\w:, ]*)\)[^<>\n]*>/g;
const FORMATS: Readonly<Record<string, ReprFormat>> = {
  tensor: 'torch',
  'torch.Tensor': 'torch',
  Array: 'jax',
  'jax.Array': 'jax'
};

/** Summaries of arrays by lovely-tensors and treescope: shape and type without the values, which the kernel has. */
export function findSummaries(source: SourceText): Region[] {
  const { text } = source;
  const lovely = MARKS.some(mark => text.includes(mark))
    ? [...text.matchAll(LOVELY)].flatMap(split)
    : [];
  const treescope = text.includes('[≥') || text.includes(' ≈') ? [...text.matchAll(TREESCOPE)] : [];
  const found = [
    ...lovely.map(match => regionOf(text, match, match[2], match[3] ?? '')),
    ...treescope.map(match => regionOf(text, match, match[3], match[2]))
  ];
  return found.slice(0, MAX_ITEMS);
}

/** Several summaries may stand on one line, as the values of a dict do. */
function split(match: RegExpExecArray): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  const [line] = match;
  const inner = [...line.matchAll(new RegExp(LOVELY.source.replace('[^\\n]*', ''), 'g'))];
  inner.forEach((part, i) => {
    const at = part.index;
    part[0] = line.slice(at, inner[i + 1]?.index ?? line.length);
    part.index = match.index + at;
    matches.push(part);
  });
  return matches;
}

function regionOf(text: string, match: RegExpExecArray, dims: string, type: string): Region {
  const { index: start } = match;
  const end = start + match[0].length;
  const format = FORMATS[match[1]] ?? 'numpy';
  const { name } = textBefore(text, start);
  const shape = dims
    .split(',')
    .filter(dim => dim.trim() !== '')
    .map(dim => Number(dim.slice(dim.lastIndexOf(':') + 1)));
  const dtype = dtypeOf(type, format);
  return { start, end, items: [{ kind: 'truncated', shape, dtype, format, name }] };
}

/** lovely-tensors leaves out the type that the library has by default. */
function dtypeOf(type: string, format: ReprFormat): DType | null {
  if (type === '') {
    return format === 'numpy' ? 'float64' : 'float32';
  }
  return type === 'bf16' ? 'bfloat16' : isDType(type) ? type : polarsDType(type);
}
