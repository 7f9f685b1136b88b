import type { KernelSource } from '../kernel/types';
import { wholeOf } from '../kernel/whole-of';
import type { CellOutput } from './cell-output';
import { printedPaths } from './printed-paths';
import { writtenPath } from './written-path';

/** What the code of a cell tells about the object behind an output. */
export interface Origin {
  /** The expression that the person wrote, to show; null where it is not a path. */
  readonly label: string | null;
  /** Where to look for the object, best first; empty where the person has to pick the variable. */
  readonly sources: readonly KernelSource[];
}

/** Which array of an output it is, of how many. */
export interface ArrayPlace {
  readonly index: number;
  readonly count: number;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

function lastExpression(code: string): string {
  const lines = code.split('\n').map(line => line.replace(/#.*$/, '').trim());
  return lines.filter(line => line !== '').at(-1) ?? '';
}

/**
 * The n-th result is `Out[n]`, and the path that is the last expression while it has not been bound anew; what is printed or
 * displayed is the path at the same place among those that the cell prints, the one of them that ends with the name that the
 * text itself tells, that name, or the only one.
 */
export function originOfOutput(
  output: CellOutput,
  printedName: string | null,
  place: ArrayPlace = { index: 0, count: 1 }
): Origin {
  if (output.kind === 'result') {
    return originOfResult(output);
  }
  const paths = printedPaths(output.code);
  const path = namedPath(paths, printedName) ?? pathInOrder(paths, place);
  return { label: path, sources: path === null ? [] : [wholeOf(path)] };
}

function originOfResult(output: CellOutput): Origin {
  const path = writtenPath(lastExpression(output.code));
  const sources: KernelSource[] = [];
  if (output.executionCount !== null) {
    sources.push(wholeOf(`Out[${output.executionCount}]`));
  }
  if (path !== null) {
    sources.push(wholeOf(path));
  }
  return { label: path, sources };
}

function namedPath(paths: readonly string[], printedName: string | null): string | null {
  if (printedName === null || !NAME.test(printedName)) {
    return null;
  }
  const ending = paths.filter(path => path === printedName || path.endsWith(`.${printedName}`));
  return ending.length === 1 ? ending[0] : writtenPath(printedName);
}

function pathInOrder(paths: readonly string[], { index, count }: ArrayPlace): string | null {
  if (paths.length === count) {
    return paths[index];
  }
  return new Set(paths).size === 1 ? paths[0] : null;
}
