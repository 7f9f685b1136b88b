import { sentence, type Sentence } from '../sentence';
import type { InputEntry } from './input-entry';

const SLICED = /\[[^\]"']*:[^\]"']*\]/;

/** That an entry is a part of an array only; null for one that is whole. */
export function partSentence(entry: InputEntry | null): Sentence | null {
  if (entry === null) {
    return null;
  }
  const rows = entry.about?.rows ?? null;
  if (rows !== null) {
    return sentence('a sample: {size} of {of} rows', { size: rows.size, of: rows.of });
  }
  return entry.place.kind !== 'output' && SLICED.test(entry.label)
    ? sentence('a part: {path}', { path: entry.label })
    : null;
}
