/** The value of a parameter: a number, a switch, a word, weights, or null for the library's `None`. */
export type LossParam = number | boolean | string | readonly number[] | null;

/**
 * A loss in its library's own words, as plain JSON:
 * `{"library": "torch", "name": "cross_entropy", "params": {"label_smoothing": 0.1}}`. A parameter that is left out has the
 * library's default.
 */
export interface LossSpec {
  readonly library: string;
  readonly name: string;
  readonly params: Readonly<Record<string, LossParam>>;
}

export const DEFAULT_LOSS: LossSpec = { library: 'torch', name: 'cross_entropy', params: {} };
