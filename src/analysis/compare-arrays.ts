import type { ArrayDescription } from '../array/describe-array';
import type { NDArray } from '../array/nd-array';
import { positionOf } from '../array/position-of';

/** How an exact array agrees with what the notebook shows of it. */
export interface Agreement {
  readonly agrees: boolean;
  /** The first place where they differ, and the two values; null where only the shapes differ or all agrees. */
  readonly difference: {
    readonly position: readonly number[];
    readonly shown: number;
    readonly held: number;
  } | null;
}

const AGREES: Agreement = { agrees: true, difference: null };

/** Rounding of text to a float32, beside the rounding by printing. */
const RELATIVE = 1e-6;

/**
 * Compares the values of an array with the text that shows them: each may differ by half a unit of the last printed digit.
 * Where the text leaves values out, only what it tells of the shape is compared.
 */
export function compareArrays(
  shown: { readonly description: ArrayDescription; readonly array: NDArray | null },
  held: NDArray
): Agreement {
  const { shape } = shown.description;
  if (shape !== null && !sameShape(shape, held.shape)) {
    return { agrees: false, difference: null };
  }
  if (shown.array === null) {
    return AGREES;
  }
  return compareValues(shown.array, held);
}

function sameShape(shown: readonly (number | null)[], held: readonly number[]): boolean {
  return (
    shown.length === held.length &&
    shown.every((extent, i) => extent === null || extent === held[i])
  );
}

function compareValues(shown: NDArray, held: NDArray): Agreement {
  const { provenance } = shown;
  const bound = provenance.kind === 'printed' ? provenance.bound : 0;
  for (let i = 0; i < held.values.length; i++) {
    const a = shown.values[i];
    const b = held.values[i];
    const close = Object.is(a, b) || a === b || isWithin(a, b, bound);
    if (!close) {
      return {
        agrees: false,
        difference: { position: positionOf(i, held.shape), shown: a, held: b }
      };
    }
  }
  return AGREES;
}

/** An infinity is as far from any other number as can be. */
function isWithin(shown: number, held: number, bound: number): boolean {
  return (
    Number.isFinite(held) &&
    Math.abs(shown - held) <= bound * (1 + 1e-9) + RELATIVE * Math.abs(held)
  );
}
