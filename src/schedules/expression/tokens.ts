import { refuse } from '../refuse';

export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  /** Where it begins in the text, from 0. */
  readonly at: number;
}

const PATTERN =
  /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[A-Za-z_][\w.]*)|(?<sign>\*\*|\/\/|<=|>=|==|!=|[-+*/%()<>,]))/y;

/** Python writes no whole number with a zero before it, since that once meant octal: 007 is an error, 007.5 and 000 are not. */
function checkZeros(number: string | undefined, end: number): void {
  if (number !== undefined && /^0+[1-9]\d*$/.test(number)) {
    refuse('the expression has a zero before the whole number {text} at character {at}', {
      text: number,
      at: end - number.length + 1
    });
  }
}

/** The tokens of an expression, with one at its end; a character that belongs to none is an error. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(PATTERN);
  let end = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    end = pattern.lastIndex;
    const { number, name, sign = '' } = match.groups ?? {};
    const found = number ?? name ?? sign;
    checkZeros(number, end);
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'sign';
    tokens.push({ kind, text: found, at: end - found.length });
  }
  const rest = text.slice(end);
  if (rest.trim() !== '') {
    const at = end + rest.search(/\S/);
    refuse('the expression has an unexpected {text} at character {at}', {
      text: text[at],
      at: at + 1
    });
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }];
}
