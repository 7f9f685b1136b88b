import type { KernelSource } from '../kernel/types';
import { wholeOf } from '../kernel/whole-of';
import type { CellOutput } from './cell-output';
import { printedPaths, splitArguments } from './printed-paths';
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
 * displayed is the one path of the cell that ends with the name that the text itself tells, else the path at the same place
 * among those that the cell prints, or the only one, or that name.
 */
export function originOfOutput(
  output: CellOutput,
  printedName: string | null,
  place: ArrayPlace = { index: 0, count: 1 }
): Origin {
  if (output.kind === 'result') {
    return originOfResult(output);
  }
  const printed = printedPaths(output.code);
  const named = pathOfName(printed, printedName);
  const found = named === null ? [pathInOrder(printed, place), nameAsPath(printedName)] : [named];
  const paths = [...new Set(found)].filter(path => path !== null);
  return { label: paths[0] ?? null, sources: paths.map(wholeOf) };
}

/**
 * Where an array of a result lies whose code ends with `a, b`; null for any other code. Where more stands there than the
 * arrays that were found, it may be any of them: what they hold tells.
 */
export function originInTuple(output: CellOutput, { index, count }: ArrayPlace): Origin | null {
  const parts = splitArguments(`${lastExpression(output.code)})`, 0).filter(part => part !== '');
  if (output.kind !== 'result' || parts.length < 2) {
    return null;
  }
  const paths = parts.map(writtenPath);
  const places = parts.length === count ? [index] : [...parts.keys()];
  const results = places.map(each => outPath(output, `[${each}]`));
  const sources = [...results, ...places.map(each => paths[each])].filter(path => path !== null);
  return { label: places.length === 1 ? paths[index] : null, sources: sources.map(wholeOf) };
}

function outPath({ executionCount }: CellOutput, behind = ''): string | null {
  return executionCount === null ? null : `Out[${executionCount}]${behind}`;
}

function originOfResult(output: CellOutput): Origin {
  const path = writtenPath(lastExpression(output.code));
  const sources = [outPath(output), path].filter(each => each !== null);
  return { label: path, sources: sources.map(wholeOf) };
}

function pathOfName(
  printed: readonly (string | null)[],
  printedName: string | null
): string | null {
  const ending =
    printedName === null
      ? []
      : printed.filter(path => path === printedName || path?.endsWith(`.${printedName}`) === true);
  return ending.length === 1 ? ending[0] : null;
}

function nameAsPath(printedName: string | null): string | null {
  return printedName !== null && NAME.test(printedName) ? writtenPath(printedName) : null;
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
