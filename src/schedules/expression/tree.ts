/** An arithmetic expression, as its text says it. */
export type Tree =
  /** `text` as it was written, which Python reads to the same number. */
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  /** A call of a function of `functions.ts`, or of one that the caller knows. */
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Tree[] }
  | { readonly kind: 'unary'; readonly operator: '-' | 'not'; readonly value: Tree }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Tree;
      readonly right: Tree;
    }
  /** `first < middle <= …`: all of them hold. */
  | { readonly kind: 'comparison'; readonly first: Tree; readonly rest: readonly Compared[] }
  | { readonly kind: 'if'; readonly condition: Tree; readonly value: Tree; readonly other: Tree };

export interface Compared {
  readonly operator: string;
  readonly value: Tree;
}
