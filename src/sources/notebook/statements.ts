const OPENING = '([{';
const CLOSING = ')]}';

/**
 * The statements of Python code, each on one line and without comments: they end at a line's end or a semicolon that stands in
 * no brackets and no string.
 */
export function statements(code: string): readonly string[] {
  const found: string[] = [];
  let statement = '';
  let depth = 0;
  const end = (): void => {
    found.push(statement.trim());
    statement = '';
  };
  for (let at = 0; at < code.length; at++) {
    const char = code[at];
    if (char === '"' || char === "'") {
      const close = endOfString(code, at);
      statement += code.slice(at, close + 1);
      at = close;
    } else if (char === '#') {
      at = endOfLine(code, at) - 1;
    } else if (char === '\\' && code[at + 1] === '\n') {
      at++;
    } else if (depth <= 0 && (char === '\n' || char === ';')) {
      end();
    } else {
      depth += OPENING.includes(char) ? 1 : CLOSING.includes(char) ? -1 : 0;
      statement += char === '\n' ? ' ' : char;
    }
  }
  end();
  return found.filter(each => each !== '');
}

/** Code of the same length, with spaces in place of its strings. */
export function withoutStrings(code: string): string {
  let found = '';
  while (found.length < code.length) {
    const char = code[found.length];
    const isString = char === '"' || char === "'";
    const end = isString ? Math.min(endOfString(code, found.length) + 1, code.length) : 0;
    found += isString ? ' '.repeat(end - found.length) : char;
  }
  return found;
}

/** The place of the last quote of the string that begins at `start`; the end of the code where it is not closed. */
export function endOfString(code: string, start: number): number {
  const quote = code[start];
  const marks = code.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
  for (let at = start + marks.length; at < code.length; at++) {
    if (code[at] === '\\') {
      at++;
    } else if (code.startsWith(marks, at)) {
      return at + marks.length - 1;
    } else if (code[at] === '\n' && marks.length === 1) {
      return at - 1;
    }
  }
  return code.length;
}

function endOfLine(code: string, start: number): number {
  const end = code.indexOf('\n', start);
  return end === -1 ? code.length : end;
}
