import { endOfString, statements, withoutStrings } from './statements';
import { writtenPath } from './written-path';

const CALL = /(?<![\w.])(?:print|display)\(/gu;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const FIELD = /\{([^{}]+?)(?:=?\s*(?:![rsa])?(?::[^{}]*)?)?\}/gu;
const F_STRING = /^[rR]?[fF][rR]?["']/;
/** What is no array: text, an option of the call, and what numbers and words of an array are asked by. */
const NO_ARRAY =
  /^(?:[rRbBuU]{0,2}["']|[\p{L}_][\p{L}\p{N}_]*\s*=[^=]|[-+]?[\d.]+$|(?:True|False|None)$|len\(|type\()|\.(?:shape|dtype|ndim|size|device|columns|index)$|\.(?:size|dim|numel|item)\(\)$/u;

/** What a cell prints or displays, in the order of its code: paths, and null for another expression that may be an array. */
export function printedPaths(code: string): readonly (string | null)[] {
  return statements(code).flatMap(statement =>
    [...withoutStrings(statement).matchAll(CALL)].flatMap(({ index, 0: call }) =>
      splitArguments(statement, index + call.length).flatMap(pathsOf)
    )
  );
}

function pathsOf(argument: string): (string | null)[] {
  const text = argument.trim();
  const fields = F_STRING.test(text)
    ? [...text.matchAll(FIELD)].map(match => match[1].trim())
    : [text];
  return fields.filter(field => field !== '' && !NO_ARRAY.test(field)).map(writtenPath);
}

/** The arguments of a call that begin at `start`, up to its closing bracket. */
export function splitArguments(code: string, start: number): string[] {
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
