import type { DType } from './dtype';
import { finiteRange } from './finite-range';
import { isWhole, type NDArray } from './nd-array';
import type { Provenance } from './provenance';
import { rowTraits, type RowTraits } from './row-traits';

/** What is known of an array without handing out its values; enough to propose it as logits or as targets. */
export interface ArrayDescription {
  /** Null where a truncated output does not tell. */
  readonly dtype: DType | null;
  /** Null, or null for an extent, where a truncated output does not tell. */
  readonly shape: readonly (number | null)[] | null;
  readonly provenance: Provenance;
  /** Null while the values have not been read. */
  readonly traits: ArrayTraits | null;
  /** The names that the values 0, 1, … stand for, where the array is of names. */
  readonly classNames?: readonly string[];
}

export interface ArrayTraits extends RowTraits {
  /** Every element is a whole number. */
  readonly whole: boolean;
  /** Smallest and greatest finite element; NaN where there is none. */
  readonly min: number;
  readonly max: number;
}

/**
 * Describes an array, in time linear in its size.
 *
 * @param rangeOf smallest and greatest finite value, NaN where there is none
 */
export function describeArray(array: NDArray, rangeOf = finiteRange): ArrayDescription {
  const { dtype, shape, provenance } = array;
  if (provenance.kind === 'truncated') {
    return { dtype, shape, provenance, traits: null };
  }
  const [min, max] = rangeOf(array.values);
  return {
    dtype,
    shape,
    provenance,
    traits: { whole: isWhole(array), min, max, ...rowTraits(array) },
    ...(array.classNames === undefined ? {} : { classNames: array.classNames })
  };
}
