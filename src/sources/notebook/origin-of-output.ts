import type { KernelSource } from '../kernel/types';
import type { CellOutput } from './cell-output';

/** What the code of a cell tells about the object behind an output. */
export interface Origin {
  /** The expression that the person wrote, to show; null where it is not a plain name. */
  readonly label: string | null;
  /** Where to look for the object, best first; empty where the person has to pick the variable. */
  readonly sources: readonly KernelSource[];
}

/** Which array of an output it is, of how many. */
export interface ArrayPlace {
  readonly index: number;
  readonly count: number;
}

const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const PRINTED = /\b(?:print|display)\(\s*([\p{L}_][\p{L}\p{N}_]*)\s*\)/gu;
const NOT_NAMES = new Set(['True', 'False', 'None']);

function isName(text: string | null): text is string {
  return text !== null && IDENTIFIER.test(text) && !NOT_NAMES.has(text);
}

function lastExpression(code: string): string {
  const lines = code.split('\n').map(line => line.replace(/#.*$/, '').trim());
  return lines.filter(line => line !== '').at(-1) ?? '';
}

/**
 * The n-th result is `Out[n]`, and the name that is the last expression while it has not been bound anew; what is printed or
 * displayed is the name that the text itself tells, the name at the same place among those that the cell prints, or the only one.
 */
export function originOfOutput(
  output: CellOutput,
  printedName: string | null,
  place: ArrayPlace = { index: 0, count: 1 }
): Origin {
  if (output.kind === 'result') {
    return originOfResult(output);
  }
  const names = [...output.code.matchAll(PRINTED)].map(match => match[1]).filter(isName);
  const only = new Set(names).size === 1 ? names[0] : null;
  const inOrder = names.length === place.count ? names[place.index] : only;
  const name = isName(printedName) ? printedName : inOrder;
  return { label: name, sources: name === null ? [] : [{ kind: 'name', name }] };
}

function originOfResult(output: CellOutput): Origin {
  const last = lastExpression(output.code);
  const name = isName(last) ? last : null;
  const sources: KernelSource[] = [];
  if (output.executionCount !== null) {
    sources.push({ kind: 'out', count: output.executionCount });
  }
  if (name !== null) {
    sources.push({ kind: 'name', name });
  }
  return { label: name, sources };
}
