const TAB = 9;
export const NEWLINE = 10;
export const SPACE = 32;
export const DOUBLE_QUOTE = 34;
export const QUOTE = 39;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const PLUS = 43;
export const COMMA = 44;
export const MINUS = 45;
export const DOT = 46;
export const ZERO = 48;
const NINE = 57;
export const COLON = 58;
export const SEMICOLON = 59;
export const OPEN_ANGLE = 60;
export const EQUALS = 61;
export const OPEN_BRACKET = 91;
export const CLOSE_BRACKET = 93;
export const UNDERSCORE = 95;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;

/** Whether a char code is white space; false beyond the end of a text, where the code is NaN. */
export function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= 13);
}

export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Whether a code may be part of an identifier; every letter outside ASCII may. */
export function isWord(code: number): boolean {
  return code > 127 || IS_WORD[code] === 1;
}

const IS_WORD = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(/\w/.test(String.fromCharCode(code)))
);

/** Whether a code may follow an element of an array: white space, a comma or semicolon, a closing bracket, the end of the text. */
export function isSeparator(code: number): boolean {
  return (
    code === COMMA ||
    code === SEMICOLON ||
    code === CLOSE_BRACKET ||
    code === CLOSE_PAREN ||
    isSpace(code) ||
    Number.isNaN(code)
  );
}

/** The first place at or after `start` that is not white space. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) {
    at++;
  }
  return at;
}
