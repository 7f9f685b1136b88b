import type { ArrayDescription } from '../array/describe-array';
import type { Ends } from '../array/ends';
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

/** What a text shows of an array: all of its values, or the first and last ones, or only what it tells of the shape. */
export interface ShownArray {
  readonly description: ArrayDescription;
  readonly array: NDArray | null;
  readonly ends: Ends | null;
}

/**
 * Compares the values of an array with the text that shows them: each may differ by half a unit of the last printed digit.
 * Where the text leaves the middle out, the first and the last values are compared.
 */
export function compareArrays({ description, array, ends }: ShownArray, held: NDArray): Agreement {
  const { shape } = description;
  if (shape !== null && !sameShape(shape, held.shape)) {
    return { agrees: false, difference: null };
  }
  if (array !== null) {
    return compareValues(array, held, { from: 0, at: 0, count: held.values.length });
  }
  return ends === null ? AGREES : compareEnds(ends, held);
}

function compareEnds({ array, numFirst, numLast }: Ends, held: NDArray): Agreement {
  const size = held.values.length;
  if (size < numFirst + numLast) {
    return { agrees: false, difference: null };
  }
  const first = compareValues(array, held, { from: 0, at: 0, count: numFirst });
  const from = array.values.length - numLast;
  return first.agrees
    ? compareValues(array, held, { from, at: size - numLast, count: numLast })
    : first;
}

function sameShape(shown: readonly (number | null)[], held: readonly number[]): boolean {
  return (
    shown.length === held.length &&
    shown.every((extent, i) => extent === null || extent === held[i])
  );
}

/** Some values that follow one another: where they begin in what is shown, and where in the array. */
interface Stretch {
  readonly from: number;
  readonly at: number;
  readonly count: number;
}

function compareValues(shown: NDArray, held: NDArray, { from, at, count }: Stretch): Agreement {
  const { provenance } = shown;
  const bound = provenance.kind === 'printed' ? provenance.bound : 0;
  for (let i = 0; i < count; i++) {
    const a = shown.values[from + i];
    const b = held.values[at + i];
    const close = Object.is(a, b) || a === b || isWithin(a, b, bound);
    if (!close) {
      return {
        agrees: false,
        difference: { position: positionOf(at + i, held.shape), shown: a, held: b }
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
