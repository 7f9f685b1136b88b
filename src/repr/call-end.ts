import { CLOSE_PAREN, OPEN_PAREN } from './chars';

/** The place behind a call whose arguments are calls, from behind its opening parenthesis. */
export function callEnd(text: string, open: number): number {
  let depth = 1;
  let at = open;
  for (; depth > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    depth += Number(code === OPEN_PAREN) - Number(code === CLOSE_PAREN);
  }
  return at;
}
