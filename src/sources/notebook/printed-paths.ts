import { writtenPath } from './written-path';

const CALL = /\b(?:print|display)\(/gu;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const FIELD = /\{([^{}]+?)(?:=?\s*(?:![rsa])?(?::[^{}]*)?)?\}/gu;

/** The paths that a cell prints or displays, in the order of its code; what is printed otherwise is left out. */
export function printedPaths(code: string): readonly string[] {
  return [...code.matchAll(CALL)].flatMap(({ index, 0: call }) =>
    splitArguments(code, index + call.length).flatMap(pathsOf)
  );
}

function pathsOf(argument: string): string[] {
  const text = argument.trim();
  const fields = /^[rR]?[fF][rR]?["']/.test(text)
    ? [...text.matchAll(FIELD)].map(match => match[1])
    : [text];
  return fields.map(writtenPath).filter(path => path !== null);
}

/** The arguments of a call that begin at `start`, up to its closing bracket or the end of the text. */
function splitArguments(code: string, start: number): string[] {
  const found: string[] = [];
  const open: string[] = [];
  let begin = start;
  for (let at = start; at < code.length; at++) {
    const char = code[at];
    if (char === '"' || char === "'") {
      at = endOfString(code, at);
    } else if (char in CLOSING) {
      open.push(CLOSING[char]);
    } else if (open.length > 0) {
      if (char === open.at(-1)) {
        open.pop();
      }
    } else if (char === ',' || char === ')') {
      found.push(code.slice(begin, at));
      begin = at + 1;
      if (char === ')') {
        break;
      }
    }
  }
  return found;
}

/** The place of the quote that ends the string that begins at `start`. */
function endOfString(code: string, start: number): number {
  const quote = code[start];
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === '\\') {
      at++;
    } else if (code[at] === quote) {
      return at;
    }
  }
  return code.length;
}
