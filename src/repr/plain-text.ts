import { NEWLINE } from './chars';

const RETURN = 13;
/** Control sequences: colours and cursor moves, window titles, two-character escapes. */
// eslint-disable-next-line no-control-regex
const ANSI = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])/g;
/** String.fromCharCode takes its codes as arguments, of which an engine allows a limited number. */
const CHUNK = 8192;

/** A text as a terminal leaves it on the screen: without colour codes, each carriage return overwriting its line. */
export function plainText(text: string): string {
  const colourless = text.includes('\x1b') ? text.replace(ANSI, '') : text;
  return colourless.includes('\r') ? overwrite(colourless) : colourless;
}

function overwrite(text: string): string {
  const screen = new Uint16Array(text.length);
  let lineStart = 0;
  let lineEnd = 0;
  let cursor = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === RETURN) {
      cursor = lineStart;
    } else if (code === NEWLINE) {
      screen[lineEnd] = NEWLINE;
      lineStart = lineEnd + 1;
      lineEnd = lineStart;
      cursor = lineStart;
    } else {
      screen[cursor++] = code;
      lineEnd = Math.max(lineEnd, cursor);
    }
  }
  return decode(screen.subarray(0, lineEnd));
}

function decode(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
  }
  return parts.join('');
}
