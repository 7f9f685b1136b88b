/**
 * How far the values can be trusted. `exact`: the very values of the object, or text that determines them. `printed`: read
 * from rounded text; every value lies within `bound` of the true one. `truncated`: the text left values out, so there are
 * none to compute with.
 */
export type Provenance =
  | { readonly kind: 'exact' }
  | { readonly kind: 'printed'; readonly bound: number }
  | { readonly kind: 'truncated' };

export const EXACT: Provenance = { kind: 'exact' };
export const TRUNCATED: Provenance = { kind: 'truncated' };

/** The provenance of text whose values were rounded by at most `bound`; no rounding is exact. */
export function printed(bound: number): Provenance {
  return bound === 0 ? EXACT : { kind: 'printed', bound };
}
