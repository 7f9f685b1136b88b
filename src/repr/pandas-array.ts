import { TaggedError } from '../errors';
import { classColumn } from './class-column';
import { pandasDType } from './dtype-name';
import { listedNumbers } from './listed-numbers';
import { MAX_ITEMS } from './max-items';
import { determined } from './printed-bound';
import { printedWords } from './printed-words';
import type { SourceText } from './source-text';
import { textBefore } from './text-before';
import type { Content, Region } from './types';

const FORMAT = 'pandas';
const TITLE = 'Array>\n[';
const START = /<\w{1,40}$/;
/** Names hold no line break as pandas prints them. */
const TRAILER = /^Length: (\d+), dtype: (\S.*?)\s*$/;
const PLAIN = /^'[^'"\\]*'$/;
const HOLDS_WORDS = /^(?:str|string)\b/;

/** The extension arrays of pandas in a text: `<IntegerArray>`, its values, and a line with their number and type. */
export function findPandasArrays(source: SourceText): Region[] {
  const { text } = source;
  const regions: Region[] = [];
  let at = text.indexOf(TITLE);
  while (at >= 0 && regions.length < MAX_ITEMS) {
    const region = readAt(source, at);
    if (region !== null) {
      regions.push(region);
    }
    at = text.indexOf(TITLE, region?.end ?? at + 1);
  }
  return regions;
}

function readAt(source: SourceText, at: number): Region | null {
  const { text, lineStarts } = source;
  const first = source.lineAt(at) + 1;
  const start = START.exec(text.slice(lineStarts[first - 1], at));
  let last = first;
  while (last < source.numLines && !source.line(last).trimEnd().endsWith(']')) {
    if (text.startsWith('<', lineStarts[last])) {
      return null;
    }
    last++;
  }
  const trailer = last + 1 < source.numLines ? TRAILER.exec(source.line(last + 1)) : null;
  if (trailer === null || start === null) {
    return null;
  }
  const place = lineStarts[first - 1] + start.index;
  const shown = text.slice(lineStarts[first] + 1, source.contentEnd(last) - 1);
  const content = contentOf(shown, Number(trailer[1]), trailer[2]);
  const { name } = textBefore(text, place);
  return { start: place, end: source.lineEnd(last + 1), items: [{ ...content, name }] };
}

function contentOf(shown: string, length: number, dtypeName: string): Content {
  const dtype = pandasDType(dtypeName);
  const content =
    dtype !== null
      ? listedNumbers(shown, { dtype, length, rule: determined })
      : HOLDS_WORDS.test(dtypeName)
        ? wordsContent(shown, length)
        : null;
  const isWhole = content?.kind !== 'array' || content.array.shape[0] === length;
  return content !== null && isWhole ? content : refused(dtypeName);
}

/** The class indices of words in quotes; of those with quotes or backslashes in them pandas does not tell how it wrote them. */
function wordsContent(shown: string, length: number): Content | null {
  const words = printedWords(shown, 0, shown.length);
  if (words?.includes('...') === true) {
    return { kind: 'truncated', shape: [length], dtype: 'int64', format: FORMAT };
  }
  return words?.every(word => PLAIN.test(word)) === true
    ? classColumn(
        'Series',
        words.map(word => word.slice(1, -1)),
        FORMAT
      )
    : null;
}

function refused(dtype: string): Content {
  const error = new TaggedError(
    'unsupported-array',
    'Values of {dtype} cannot be read here: only bool, int, uint and float types can, and names without missing ones',
    { dtype }
  );
  return { kind: 'broken', error, format: FORMAT };
}
