import type { KernelSource } from '../kernel/types';
import { wholeOf } from '../kernel/whole-of';
import type { CellOutput } from './cell-output';
import { printedPaths } from './printed-paths';
import { statements } from './statements';
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

/** The last statement, without a magic that times it and brackets around it. */
function lastExpression(code: string): string {
  const statement =
    statements(code)
      .at(-1)
      ?.replace(/^%time\s+/, '') ?? '';
  const inner = /^\(([^()]*)\)$/.exec(statement)?.[1] ?? statement;
  return inner.replace(/\s+(?=[.[\]])|(?<=[[])\s+/g, '');
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

function namedPath(paths: readonly (string | null)[], printedName: string | null): string | null {
  if (printedName === null || !NAME.test(printedName)) {
    return null;
  }
  const ending = paths.filter(
    path => path === printedName || path?.endsWith(`.${printedName}`) === true
  );
  return ending.length === 1 ? ending[0] : writtenPath(printedName);
}

/** Where more is printed than the arrays that were found, only a single one can be told. */
function pathInOrder(
  paths: readonly (string | null)[],
  { index, count }: ArrayPlace
): string | null {
  if (paths.length === count) {
    return paths[index];
  }
  const candidates = new Set(count === 1 ? paths.filter(path => path !== null) : paths);
  return candidates.size === 1 ? [...candidates][0] : null;
}
