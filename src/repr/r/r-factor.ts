import { createArray } from '../../array/nd-array';
import { EXACT } from '../../array/provenance';
import type { SourceText } from '../source-text';
import type { Content } from '../types';
import { refusedR } from './r-content';
import { isSetByR, type VectorLines } from './vector-lines';

const LEVELS = /^(?:\d+ )?Levels: (.*\S)\s*$/;

/** The levels of a factor that are printed on a line, in their order; null where none are. */
export function levelsBelow(source: SourceText, line: number): readonly string[] | null {
  const match = line < source.numLines ? LEVELS.exec(source.line(line)) : null;
  return match?.[1].split(/ (?:< )?/) ?? null;
}

/**
 * The class indices of a factor, from 0 in the order of its levels. R prints the names without quotes: where the text can
 * also be read as names of several words, it does not tell, and is refused.
 */
export function factorContent(
  source: SourceText,
  vector: VectorLines,
  levels: readonly string[]
): Content {
  const words = vector.lines.flatMap(({ cells }) =>
    cells.map(({ start, end }) => source.text.slice(start, end))
  );
  if (levels.includes('...')) {
    return refusedR('The levels of this factor are not all printed', {});
  }
  const places = new Map(levels.map((level, index) => [level, index]));
  const stray = words.find(word => !places.has(word));
  if (stray !== undefined) {
    return refusedR('This factor holds {value}, which is none of its levels', { value: stray });
  }
  if (!isSetByR(vector) || mayBePhrases(words, levels)) {
    return refusedR(
      'The names of this factor may have spaces: print it with quotes, or its codes',
      {}
    );
  }
  const indices = words.map(word => places.get(word) ?? NaN);
  const array = createArray(indices, [words.length], 'int64', EXACT);
  return { kind: 'array', array: { ...array, classNames: [...levels] }, format: 'r' };
}

/** Whether words and levels fall into groups of the same size, so that each group may be one name. */
function mayBePhrases(words: readonly string[], levels: readonly string[]): boolean {
  for (let size = 2; size <= levels.length; size++) {
    const phrases = grouped(levels, size);
    const names = new Set(phrases);
    const groups = grouped(words, size);
    if (groups.length > 0 && groups.every(phrase => names.has(phrase))) {
      return true;
    }
  }
  return false;
}

function grouped(words: readonly string[], size: number): string[] {
  return words.length % size === 0
    ? Array.from({ length: words.length / size }, (_, i) =>
        words.slice(i * size, (i + 1) * size).join(' ')
      )
    : [];
}
