import { TaggedError } from '../errors';
import { BracketScan } from './bracket-scan';
import { MAX_ITEMS } from './max-items';
import { findOtherText } from './other-text';
import { findPandas } from './pandas';
import { plainText } from './plain-text';
import { SourceText } from './source-text';
import type { ParsedItem, Region } from './types';

/**
 * Reads every array that a text output shows: reprs of numpy and torch, numpy's `print`, Python's lists and tuples, and
 * pandas frames and series, in the order of the text. What is no array yields nothing; an array that cannot be read, or
 * whose values were left out, says so. Never throws, and takes time in proportion to the text.
 */
export function parseOutput(text: string): readonly ParsedItem[] {
  const source = new SourceText(plainText(text));
  const items = readAll(source);
  if (items.length >= MAX_ITEMS) {
    items.length = MAX_ITEMS;
    items.push(tooMany());
  }
  return items;
}

function readAll(source: SourceText): ParsedItem[] {
  const regions: Region[] = [...findOtherText(source), ...findPandas(source)];
  regions.sort((a, b) => a.start - b.start);
  const scan = new BracketScan(source);
  let at = 0;
  for (const { start, end, item } of regions) {
    if (start >= at) {
      at = Math.max(end, scan.scan(at, start));
      if (item !== null) {
        scan.items.push(item);
      }
    }
  }
  scan.scan(at, source.text.length);
  return scan.items;
}

function tooMany(): ParsedItem {
  const error = new TaggedError(
    'too-large',
    'This output shows more than {limit} arrays; the others were not read',
    { limit: MAX_ITEMS }
  );
  return { kind: 'broken', error, name: null, format: 'python' };
}
