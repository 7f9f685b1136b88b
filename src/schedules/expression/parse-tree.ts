import { refuse } from '../refuse';
import { CONSTANTS, FUNCTIONS } from './functions';
import { BINARY, COMPARISON, NOT, SIGN } from './operators';
import { tokensOf, type Token } from './tokens';
import type { Compared, Tree } from './tree';

const MAX_DEPTH = 100;

/**
 * Parses an arithmetic expression in Python's words, such as `0.95 ** step` or `1 if step < 10 else 0.1`. Only the variables,
 * the functions of one value that the caller names, and a few functions of `math` are known; anything else is an
 * `invalid-schedule` error that names the place.
 */
export function parseTree(
  text: string,
  variables: readonly string[],
  callables: readonly string[] = []
): Tree {
  return new Parser(tokensOf(text), variables, callables).parse();
}

/** A Pratt parser: each operator takes what binds tighter than itself. */
class Parser {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly variables: readonly string[],
    private readonly callables: readonly string[]
  ) {}

  parse(): Tree {
    const result = this.conditional();
    return this.token.kind === 'end' ? result : this.unexpected();
  }

  private conditional(): Tree {
    const value = this.binary(0);
    if (!this.accept('if')) {
      return value;
    }
    const condition = this.binary(0);
    this.expect('else');
    return { kind: 'if', condition, value, other: this.conditional() };
  }

  private binary(tightness: number): Tree {
    let left = this.prefix();
    for (;;) {
      const operator = this.token.text;
      const known = Object.hasOwn(BINARY, operator) ? BINARY[operator][0] : 0;
      if (known <= tightness) {
        return left;
      }
      if (known === COMPARISON) {
        left = this.comparison(left);
      } else {
        this.next();
        left = { kind: 'binary', operator, left, right: this.binary(known) };
      }
    }
  }

  /** Python's `0 <= step < 10` compares both. */
  private comparison(first: Tree): Tree {
    const rest: Compared[] = [];
    for (;;) {
      const operator = this.token.text;
      if (!Object.hasOwn(BINARY, operator) || BINARY[operator][0] !== COMPARISON) {
        return { kind: 'comparison', first, rest };
      }
      this.next();
      rest.push({ operator, value: this.binary(COMPARISON) });
    }
  }

  private prefix(): Tree {
    if (++this.depth > MAX_DEPTH) {
      refuse('an expression can be nested {limit} deep', { limit: MAX_DEPTH });
    }
    const value = this.signed();
    this.depth--;
    return value;
  }

  private signed(): Tree {
    if (this.accept('not')) {
      return { kind: 'unary', operator: 'not', value: this.binary(NOT) };
    }
    if (this.accept('-')) {
      return { kind: 'unary', operator: '-', value: this.binary(SIGN) };
    }
    return this.accept('+') ? this.binary(SIGN) : this.power();
  }

  private power(): Tree {
    const left = this.atom();
    return this.accept('**')
      ? { kind: 'binary', operator: '**', left, right: this.prefix() }
      : left;
  }

  private atom(): Tree {
    const token = this.token;
    if (token.kind === 'number') {
      this.next();
      return { kind: 'number', value: Number(token.text), text: token.text };
    }
    if (this.accept('(')) {
      const value = this.conditional();
      this.expect(')');
      return value;
    }
    return token.kind === 'name' ? this.named(token) : this.unexpected();
  }

  private named(token: Token): Tree {
    const name = token.text.replace(/^math\./, '');
    if (this.variables.includes(token.text)) {
      this.next();
      return { kind: 'name', name: token.text };
    }
    if (this.callables.includes(token.text)) {
      return this.call(token.text, [1, 1]);
    }
    if (Object.hasOwn(CONSTANTS, name)) {
      this.next();
      return { kind: 'name', name };
    }
    return Object.hasOwn(FUNCTIONS, name)
      ? this.call(name, FUNCTIONS[name].arity)
      : this.unknown(token);
  }

  private call(name: string, arity: readonly [number, number]): Tree {
    this.next();
    this.expect('(');
    const inputs = [this.conditional()];
    while (this.accept(',')) {
      inputs.push(this.conditional());
    }
    this.expect(')');
    if (inputs.length < arity[0] || inputs.length > arity[1]) {
      refuse('{name}() does not take {value} values', { name, value: inputs.length });
    }
    return { kind: 'call', name, inputs };
  }

  private get token(): Token {
    return this.tokens[this.position];
  }

  private next(): void {
    this.position++;
  }

  private accept(text: string): boolean {
    const found = this.token.kind !== 'end' && this.token.text === text;
    this.position += Number(found);
    return found;
  }

  private expect(text: string): void {
    if (!this.accept(text)) {
      this.unexpected(text);
    }
  }

  private unknown({ text, at }: Token): never {
    return refuse(
      'the expression has an unknown name {text} at character {at}: it may use {known}',
      {
        text,
        at: at + 1,
        known: [...this.variables, ...Object.keys(CONSTANTS), ...Object.keys(FUNCTIONS)].join(', ')
      }
    );
  }

  private unexpected(wanted?: string): never {
    const { kind, text, at } = this.token;
    if (kind === 'end') {
      return refuse('the expression ends too early: {wanted} is missing', {
        wanted: wanted ?? 'a value'
      });
    }
    return refuse('the expression has an unexpected {text} at character {at}', {
      text,
      at: at + 1
    });
  }

  private position = 0;
  private depth = 0;
}
