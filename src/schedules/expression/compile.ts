import { CONSTANTS, FUNCTIONS } from './functions';
import { BINARY } from './operators';
import type { Tree } from './tree';

/** An expression that can be evaluated: the values stand in the order of its variables. */
export type Expression = (values: readonly number[]) => number;

export interface Scope {
  readonly variables: readonly string[];
  /** Functions beside those of `functions.ts`. */
  readonly callables?: Readonly<Record<string, (value: number) => number>>;
  /** What every number that is computed is rounded by, such as `Math.fround`. */
  readonly round?: (value: number) => number;
}

/** The function of an expression. Numbers are floats; comparisons are 1 or 0. */
export function compile(tree: Tree, scope: Scope): Expression {
  const exact = compileExact(tree, scope);
  const { round } = scope;
  return round === undefined ? exact : values => round(exact(values));
}

function compileExact(tree: Tree, scope: Scope): Expression {
  const own = (inner: Tree): Expression => compile(inner, scope);
  switch (tree.kind) {
    case 'number': {
      const { value } = tree;
      return () => value;
    }
    case 'name':
      return named(tree.name, scope);
    case 'call':
      return calling(tree.name, tree.inputs.map(own), scope);
    case 'unary': {
      const value = own(tree.value);
      return tree.operator === '-'
        ? values => -value(values)
        : values => Number(value(values) === 0);
    }
    case 'binary': {
      const [left, right] = [own(tree.left), own(tree.right)];
      const call = tree.operator === '**' ? Math.pow : BINARY[tree.operator][1];
      return values => call(left(values), right(values));
    }
    case 'comparison':
      return comparing([tree.first, ...tree.rest.map(({ value }) => value)].map(own), tree.rest);
    case 'if': {
      const [condition, value, other] = [own(tree.condition), own(tree.value), own(tree.other)];
      return values => (condition(values) !== 0 ? value(values) : other(values));
    }
  }
}

function named(name: string, { variables }: Scope): Expression {
  const index = variables.indexOf(name);
  if (index !== -1) {
    return values => values[index];
  }
  const value = CONSTANTS[name];
  return () => value;
}

function calling(
  name: string,
  inputs: readonly Expression[],
  { callables = {} }: Scope
): Expression {
  const call = Object.hasOwn(callables, name) ? callables[name] : FUNCTIONS[name].call;
  return values => call(...inputs.map(input => input(values)));
}

function comparing(
  sides: readonly Expression[],
  rest: readonly { readonly operator: string }[]
): Expression {
  const calls = rest.map(({ operator }) => BINARY[operator][1]);
  return values =>
    Number(calls.every((call, i) => call(sides[i](values), sides[i + 1](values)) !== 0));
}
