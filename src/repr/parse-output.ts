import { TaggedError } from '../errors';
import { BracketScan } from './bracket-scan';
import { historyDicts } from './history/history-dicts';
import { logHistories } from './history/log-histories';
import { loggedLosses } from './history/logged-losses';
import { MAX_RECORDS } from './history/max-records';
import { namesLoss } from './history/metric-name';
import { textTables } from './history/text-tables';
import { MAX_ITEMS } from './max-items';
import { findOtherText } from './other-text';
import { findCategoricals } from './pandas-categorical';
import { findPandas } from './pandas';
import { findPandasArrays } from './pandas-array';
import { namedPart } from './named-part';
import { splitSections } from './output-sections';
import { plainText } from './plain-text';
import { findPolars } from './polars';
import { findR } from './r/find-r';
import { richer } from './richer';
import { SourceText } from './source-text';
import { findSummaries } from './summaries';
import { readTableSection } from './table-section';
import type { ParsedItem, Region } from './types';
import { findXarray } from './xarray';
import { findXarrayDatasets } from './xarray-dataset';
import { findJulia } from './julia/find-julia';

/**
 * What finds the pieces of a text that are read or skipped as a whole; of pieces at one place the first counts. Each is told what
 * those before it have found.
 */
const FINDERS: readonly ((source: SourceText, taken: readonly Region[]) => Region[])[] = [
  findOtherText,
  findR,
  findJulia,
  findPolars,
  findXarray,
  findXarrayDatasets,
  findSummaries,
  findCategoricals,
  findPandasArrays,
  findPandas
];

/**
 * Reads every array that an output shows: reprs of numpy, torch, jax and TensorFlow, numpy's `print`, Python's lists and
 * tuples, and tables of pandas, polars and xarray, in the order of the text; and the histories of metrics that it logs. What
 * is neither yields nothing; an array that cannot be read, or whose values were left out, says so. Of an output that has
 * several forms the one that tells more is read. Never throws, and takes time in proportion to the text.
 */
export function parseOutput(text: string): readonly ParsedItem[] {
  const { plain, tables, json } = splitSections(text);
  const printed = parsePlain(plain);
  const [first, ...others] = printed;
  const name = first !== undefined && others.length === 0 ? first.name : null;
  const rows = tables.flatMap(readTableSection).map((shown, _, all): ParsedItem => {
    if (shown.kind === 'history') {
      return shown;
    }
    const { column, ...content } = shown;
    return { ...content, ...namedPart(column, all.length === 1 ? name : null) };
  });
  return richer(richer(printed, rows), json === null ? [] : parsePlain(json));
}

function parsePlain(text: string): readonly ParsedItem[] {
  const source = new SourceText(plainText(text));
  const items = readAll(source);
  if (items.length >= MAX_ITEMS) {
    items.length = MAX_ITEMS;
    items.push(tooMany());
  }
  return items;
}

function readAll(source: SourceText): ParsedItem[] {
  const regions = FINDERS.reduce<Region[]>((taken, find) => taken.concat(find(source, taken)), []);
  regions.sort((a, b) => a.start - b.start);
  const scan = new BracketScan(source);
  let at = 0;
  for (const { start, end, items } of regions) {
    if (start >= at) {
      at = Math.max(end, scan.scan(at, start));
      scan.items.push(...items);
    }
  }
  scan.scan(at, source.text.length);
  return [...scan.items, ...logItems(source)];
}

/** A history has no place of its own between the arrays: its lines may lie around them. */
function logItems(source: SourceText): ParsedItem[] {
  if (!namesLoss(source.text)) {
    return [];
  }
  const { histories, isComplete } = logHistories(source);
  const all = [...histories, ...historyDicts(source), ...textTables(source)];
  const items = all.map((history): ParsedItem => ({
    kind: 'history',
    history,
    format: 'log',
    name: null
  }));
  if (items.length === 0) {
    return loggedLosses(source);
  }
  return isComplete || histories.length === 0 ? items : [...items, tooLong()];
}

function tooLong(): ParsedItem {
  const error = new TaggedError(
    'too-large',
    'This output logs more than {limit} times; the others were not read',
    { limit: MAX_RECORDS }
  );
  return { kind: 'broken', error, name: null, format: 'python' };
}

function tooMany(): ParsedItem {
  const error = new TaggedError(
    'too-large',
    'This output shows more than {limit} arrays; the others were not read',
    { limit: MAX_ITEMS }
  );
  return { kind: 'broken', error, name: null, format: 'python' };
}
