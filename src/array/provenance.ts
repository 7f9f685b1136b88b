/**
 * How far the values can be trusted. `exact`: the very values of the object, or text that determines them. `printed`: read
 * from rounded text; every value lies within `bound` of the true one, whatever the print options were. `truncated`: the text
 * left values out, so there are none to compute with.
 */
export type Provenance =
  | { readonly kind: 'exact' }
  | {
      readonly kind: 'printed';
      readonly bound: number;
      /** A smaller bound, which holds if the print options are those that the library starts with; the text does not tell. */
      readonly usual?: number;
    }
  | { readonly kind: 'truncated' };

export const EXACT: Provenance = { kind: 'exact' };
export const TRUNCATED: Provenance = { kind: 'truncated' };

/** The provenance of text whose values were rounded by at most `bound`, and usually `usual`; no rounding is exact. */
export function printed(bound: number, usual = bound): Provenance {
  if (bound === 0) {
    return EXACT;
  }
  return usual < bound ? { kind: 'printed', bound, usual } : { kind: 'printed', bound };
}
