import type { DType } from '../../array/dtype';

/** Julia's names of element types. */
const DTYPES: ReadonlyMap<string, DType> = new Map<string, DType>([
  ['Float64', 'float64'],
  ['Float32', 'float32'],
  ['Float16', 'float16'],
  ['BFloat16', 'bfloat16'],
  ['Int64', 'int64'],
  ['Int32', 'int32'],
  ['Int16', 'int16'],
  ['Int8', 'int8'],
  ['UInt64', 'uint64'],
  ['UInt32', 'uint32'],
  ['UInt16', 'uint16'],
  ['UInt8', 'uint8'],
  ['Bool', 'bool']
]);
const WITH = / with eltype (\S+?)(?= with |$)/;
const PARAMETERS = /^[\w.]+\{(.*)\}/;
const UNION = /^Union\{Missing, (\w+)\}$/;

/** The elements of an array: their type, whether some may be missing, and what Julia calls the type. */
export interface ElementType {
  /** Null for elements that are no real numbers. */
  readonly dtype: DType | null;
  readonly hasMissing: boolean;
  readonly name: string;
}

/** The element type of an array type such as `Matrix{Float64}` or `adjoint(::Vector{Int64}) with eltype Int64`; null if it tells none. */
export function elementType(type: string): ElementType | null {
  const name =
    WITH.exec(type)?.[1] ??
    (/^Bit(?:Vector|Matrix|Array)\b/.test(type) ? 'Bool' : firstParameter(type));
  if (name === null) {
    return null;
  }
  const union = UNION.exec(name);
  return { dtype: DTYPES.get(union?.[1] ?? name) ?? null, hasMissing: union !== null, name };
}

/** The element type that begins a literal such as `Float32[…]`; null for other words. */
export function literalType(word: string): DType | null {
  return DTYPES.get(word) ?? null;
}

/** The first of the parameters of a type, which may have parameters of its own. */
function firstParameter(type: string): string | null {
  const inner = PARAMETERS.exec(type)?.[1];
  if (inner === undefined) {
    return null;
  }
  let depth = 0;
  for (let at = 0; at < inner.length; at++) {
    depth += Number(inner[at] === '{') - Number(inner[at] === '}');
    if (inner[at] === ',' && depth === 0) {
      return inner.slice(0, at);
    }
  }
  return inner;
}
