import { refuse } from '../refuse';
import { CONSTANTS, FUNCTIONS } from './functions';
import { BINARY, COMPARISON, NOT, SIGN } from './operators';
import { tokensOf, type Token } from './tokens';

/** An expression that can be evaluated: the values stand in the order of its variables. */
export type Expression = (values: readonly number[]) => number;

const MAX_LENGTH = 1000;
const MAX_DEPTH = 100;

/**
 * Parses an arithmetic expression in Python's words, such as `0.95 ** step` or `1 if step < 10 else 0.1`, so that it can be
 * written back into a notebook as it is. Numbers are floats; comparisons are 1 or 0. Only the variables and a few functions of
 * `math` are known, and nothing of the page can be reached; anything else is an `invalid-schedule` error that names the place.
 */
export function parseExpression(text: string, variables: readonly string[]): Expression {
  if (text.length > MAX_LENGTH) {
    refuse('an expression has at most {limit} characters, not {value}', {
      limit: MAX_LENGTH,
      value: text.length
    });
  }
  return new Parser(tokensOf(text), variables).parse();
}

/** A Pratt parser: each operator takes what binds tighter than itself. */
class Parser {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly variables: readonly string[]
  ) {}

  parse(): Expression {
    const result = this.conditional();
    return this.token.kind === 'end' ? result : this.unexpected();
  }

  private conditional(): Expression {
    const value = this.binary(0);
    if (!this.accept('if')) {
      return value;
    }
    const condition = this.binary(0);
    this.expect('else');
    const other = this.conditional();
    return values => (condition(values) !== 0 ? value(values) : other(values));
  }

  private binary(tightness: number): Expression {
    let left = this.prefix();
    for (;;) {
      const known = Object.hasOwn(BINARY, this.token.text) ? BINARY[this.token.text] : undefined;
      if (known === undefined || known[0] <= tightness) {
        return left;
      }
      this.next();
      left = known[0] === COMPARISON ? this.comparison(left, known[1]) : this.apply(left, known);
    }
  }

  private apply(left: Expression, [tightness, call]: (typeof BINARY)[string]): Expression {
    const right = this.binary(tightness);
    return values => call(left(values), right(values));
  }

  /** Python's `0 <= step < 10` compares both. */
  private comparison(first: Expression, call: (left: number, right: number) => number): Expression {
    const middle = this.binary(COMPARISON);
    const own: Expression = values => call(first(values), middle(values));
    const known = Object.hasOwn(BINARY, this.token.text) ? BINARY[this.token.text] : undefined;
    if (known?.[0] !== COMPARISON) {
      return own;
    }
    this.next();
    const rest = this.comparison(middle, known[1]);
    return values => own(values) && rest(values);
  }

  private prefix(): Expression {
    if (++this.depth > MAX_DEPTH) {
      refuse('an expression can be nested {limit} deep', { limit: MAX_DEPTH });
    }
    const value = this.signed();
    this.depth--;
    return value;
  }

  private signed(): Expression {
    if (this.accept('not')) {
      const value = this.binary(NOT);
      return values => Number(value(values) === 0);
    }
    if (this.accept('-')) {
      const value = this.binary(SIGN);
      return values => -value(values);
    }
    return this.accept('+') ? this.binary(SIGN) : this.power();
  }

  private power(): Expression {
    const base = this.atom();
    if (!this.accept('**')) {
      return base;
    }
    const exponent = this.prefix();
    return values => base(values) ** exponent(values);
  }

  private atom(): Expression {
    const token = this.token;
    if (token.kind === 'number') {
      this.next();
      const value = Number(token.text);
      return () => value;
    }
    if (this.accept('(')) {
      const value = this.conditional();
      this.expect(')');
      return value;
    }
    return token.kind === 'name' ? this.named(token) : this.unexpected();
  }

  private named(token: Token): Expression {
    const index = this.variables.indexOf(token.text);
    const name = token.text.replace(/^math\./, '');
    if (index !== -1) {
      this.next();
      return values => values[index];
    }
    if (Object.hasOwn(CONSTANTS, name)) {
      this.next();
      return () => CONSTANTS[name];
    }
    return Object.hasOwn(FUNCTIONS, name) ? this.call(name) : this.unknown(token);
  }

  private call(name: string): Expression {
    const { arity, call } = FUNCTIONS[name];
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
    return values => call(...inputs.map(input => input(values)));
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
