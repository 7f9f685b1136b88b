import type { SourceText } from './source-text';
import type { Region } from './types';

const TRACEBACK = 'Traceback (most recent call last)';
const EXCEPTION = /^[\w.]*(?:Error|Exception|Warning|Interrupt|Exit|Iteration)\b/;
const HELP = /^Help on [^\n]+(?: in module [^\n]+|:)\n/;

/** The parts of a text that quote code, where brackets are no output: help pages, tracebacks, doctests. */
export function findOtherText(source: SourceText): Region[] {
  const { text } = source;
  if (HELP.test(text.slice(0, 200))) {
    return [{ start: 0, end: text.length, items: [] }];
  }
  const tracebacks = findAll(source, TRACEBACK, tracebackEnd);
  return [...tracebacks, ...findAll(source, '>>> ', doctestEnd)];
}

/** Regions that begin on a line with a mark, each ending where its kind says. */
function findAll(
  source: SourceText,
  mark: string,
  endLine: (source: SourceText, line: number) => number
): Region[] {
  const regions: Region[] = [];
  let at = source.text.indexOf(mark);
  while (at >= 0) {
    const line = source.lineAt(at);
    const end = source.lineEnd(endLine(source, line));
    regions.push({ start: source.lineStarts[line], end, items: [] });
    at = source.text.indexOf(mark, end);
  }
  return regions;
}

/** A traceback ends with the line that names its exception. */
function tracebackEnd(source: SourceText, start: number): number {
  let line = start + 1;
  while (line < source.numLines - 1 && !EXCEPTION.test(source.line(line))) {
    line++;
  }
  return Math.min(line, source.numLines - 1);
}

/** The output of a doctest ends with an empty line. */
function doctestEnd(source: SourceText, start: number): number {
  let line = start;
  while (line < source.numLines - 1 && !isBlank(source, line)) {
    line++;
  }
  return line;
}

function isBlank(source: SourceText, line: number): boolean {
  return source.contentStart(line) === source.lineEnd(line);
}
