import { BINARY, COMPARISON, NOT, SIGN } from '../expression/operators';
import { CONSTANTS } from '../expression/functions';
import type { Tree } from '../expression/tree';
import { PLAIN, type Dialect } from './dialect';

/** How tight a power and what is bracketed bind; a conditional binds looser than any operator. */
const [CONDITIONAL, POWER, ATOM] = [0, SIGN + 1, SIGN + 2];

interface Printed {
  readonly text: string;
  readonly tightness: number;
}

/** The names that an expression may use. */
export interface Names {
  readonly variables: readonly string[];
  /** Functions beside those of `expression/functions.ts`. */
  readonly callables?: readonly string[];
  /** Variables that may hold arrays; what uses none of them is computed with plain numbers. */
  readonly arrays?: readonly string[];
}

/** An expression as Python's text in a dialect, with no more brackets than it needs. */
export function printExpression(tree: Tree, dialect: Dialect, names: Names): string {
  return new Printer(dialect, names).value(tree).text;
}

/** Whether the value of an expression may be an array. */
export function usesArrays(tree: Tree, { arrays = [], callables = [] }: Names): boolean {
  const uses = (inner: Tree): boolean => usesArrays(inner, { variables: [], arrays, callables });
  switch (tree.kind) {
    case 'number':
      return false;
    case 'name':
      return arrays.includes(tree.name);
    case 'call':
      return callables.includes(tree.name) || tree.inputs.some(uses);
    case 'unary':
      return uses(tree.value);
    case 'binary':
      return uses(tree.left) || uses(tree.right);
    case 'comparison':
      return uses(tree.first) || tree.rest.some(({ value }) => uses(value));
    case 'if':
      return uses(tree.condition) || uses(tree.value) || uses(tree.other);
  }
}

class Printer {
  constructor(
    private readonly dialect: Dialect,
    private readonly names: Names
  ) {}

  value(tree: Tree): Printed {
    const { dialect } = this;
    if (dialect.module !== null && !usesArrays(tree, this.names)) {
      return new Printer(PLAIN, this.names).value(tree);
    }
    switch (tree.kind) {
      case 'number':
        return atom(tree.text);
      case 'name':
        return atom(this.name(tree.name));
      case 'call': {
        const inputs = tree.inputs.map(input => this.value(input).text);
        return atom(
          this.names.callables?.includes(tree.name)
            ? `${tree.name}(${inputs.join(', ')})`
            : dialect.call(tree.name, inputs)
        );
      }
      case 'binary':
        return dialect.module !== null && isLogical(tree.operator)
          ? atom(this.asNumber(tree))
          : this.binary(tree.operator, tree.left, tree.right);
      case 'unary':
        return tree.operator === '-'
          ? { text: `-${this.within(tree.value, SIGN)}`, tightness: SIGN }
          : this.truth(tree);
      case 'comparison':
        return this.truth(tree);
      case 'if':
        return this.conditional(tree);
    }
  }

  /** What stands as a condition. */
  private condition(tree: Tree): string {
    const { module } = this.dialect;
    if (module === null) {
      return this.within(tree, CONDITIONAL + 1);
    }
    if (tree.kind === 'unary' && tree.operator === 'not') {
      return `${module}.logical_not(${this.condition(tree.value)})`;
    }
    if (tree.kind === 'binary' && isLogical(tree.operator)) {
      const inputs = `${this.condition(tree.left)}, ${this.condition(tree.right)}`;
      return `${module}.logical_${tree.operator}(${inputs})`;
    }
    return tree.kind === 'comparison'
      ? this.comparison(tree)
      : `${this.within(tree, COMPARISON + 1)} != 0`;
  }

  /** A condition that is used as a number. */
  private truth(tree: Tree): Printed {
    if (this.dialect.module !== null) {
      return atom(this.asNumber(tree));
    }
    return tree.kind === 'comparison'
      ? { text: this.comparison(tree), tightness: COMPARISON }
      : { text: `not ${this.within((tree as Not).value, NOT)}`, tightness: NOT };
  }

  private asNumber(tree: Tree): string {
    return this.dialect.conditional(this.condition(tree), '1.0', '0.0');
  }

  private comparison({ first, rest }: Comparison): string {
    const sides = [first, ...rest.map(({ value }) => value)].map(side =>
      this.within(side, COMPARISON + 1)
    );
    const { module } = this.dialect;
    if (module === null || rest.length === 1) {
      return rest.reduce(
        (text, { operator }, i) => `${text} ${operator} ${sides[i + 1]}`,
        sides[0]
      );
    }
    return rest
      .map(({ operator }, i) => `(${sides[i]} ${operator} ${sides[i + 1]})`)
      .reduce((left, right) => `${module}.logical_and(${left}, ${right})`);
  }

  private binary(operator: string, left: Tree, right: Tree): Printed {
    if (operator === '**') {
      const text = `${this.within(left, ATOM)} ** ${this.within(right, SIGN)}`;
      return { text, tightness: POWER };
    }
    const [tightness] = BINARY[operator];
    const text = `${this.within(left, tightness)} ${operator} ${this.within(right, tightness + 1)}`;
    return { text, tightness };
  }

  private conditional({ condition, value, other }: If): Printed {
    const { dialect } = this;
    if (dialect.module !== null) {
      const [yes, no] = [this.value(value).text, this.value(other).text];
      return atom(dialect.conditional(this.condition(condition), yes, no));
    }
    const [yes, no] = [this.within(value, CONDITIONAL + 1), this.value(other).text];
    return {
      text: dialect.conditional(this.condition(condition), yes, no),
      tightness: CONDITIONAL
    };
  }

  private within(tree: Tree, tightness: number): string {
    const printed = this.value(tree);
    return printed.tightness < tightness ? `(${printed.text})` : printed.text;
  }

  private name(name: string): string {
    return !this.names.variables.includes(name) && Object.hasOwn(CONSTANTS, name)
      ? this.dialect.constant(name)
      : name;
  }
}

type Comparison = Extract<Tree, { kind: 'comparison' }>;
type If = Extract<Tree, { kind: 'if' }>;
type Not = Extract<Tree, { kind: 'unary' }>;

function isLogical(operator: string): boolean {
  return operator === 'and' || operator === 'or';
}

function atom(text: string): Printed {
  return { text, tightness: ATOM };
}
