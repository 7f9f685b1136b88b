import { DOT, isDigit, MINUS, OPEN_BRACKET, PLUS, UNDERSCORE } from '../chars';
import type { SourceText } from '../source-text';

const LOWER_E = 101;

/**
 * Whether a line may tell of a training: it has a word, besides the `e` of numbers, or begins with the bracket of a place such as
 * `[2,  4000]`. Lines of numbers alone, of which there can be millions, need no more than this.
 */
export function mayLog(source: SourceText, line: number): boolean {
  const { text } = source;
  const end = source.lineEnd(line);
  let at = source.contentStart(line);
  if (at < end && text.charCodeAt(at) === OPEN_BRACKET) {
    return true;
  }
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const lower = code | 32;
    const isLetter = (lower >= 97 && lower <= 122) || code === UNDERSCORE;
    if (isLetter && !(lower === LOWER_E && isInNumber(text, at))) {
      return true;
    }
  }
  return false;
}

/** Whether an `e` stands between digits, or a digit and the sign of an exponent. */
function isInNumber(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + 1);
  const isSigned = behind === PLUS || behind === MINUS;
  return (
    (isDigit(before) || before === DOT) && isDigit(isSigned ? text.charCodeAt(at + 2) : behind)
  );
}
