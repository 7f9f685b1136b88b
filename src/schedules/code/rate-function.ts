import { parseTree } from '../expression/parse-tree';
import type { Tree } from '../expression/tree';
import type { ScheduleSpec } from '../spec';
import type { FormulaText } from './formulas/formula-text';
import { formulaTextOf } from './formulas/formula-registry';

/** A function of `step` that gives the rate: what Python's `def` would hold. */
export interface RateFunction {
  readonly name: string;
  readonly constants: readonly (readonly [name: string, value: number])[];
  /** Assignments, each of which may use those above it. */
  readonly lines: readonly (readonly [name: string, value: Tree])[];
  readonly result: Tree;
  /** The functions that it calls. */
  readonly inner: readonly RateFunction[];
  /** The names that its expressions may use. */
  readonly variables: readonly string[];
  readonly callables: readonly string[];
}

/** The schedule as a function of the step; null where it, or a schedule within it, is none. */
export function rateFunction(
  spec: ScheduleSpec,
  numSteps: number,
  name = 'learning_rate'
): RateFunction | null {
  const text = formulaTextOf(spec, numSteps);
  const inner = Object.entries(text?.inner ?? {}).map(([alias, within]) =>
    rateFunction(within, numSteps, innerName(name, alias))
  );
  return text === null || !inner.every(found => found !== null)
    ? null
    : parsed(withFullNames(text, name), spec, name, inner);
}

/** Functions within functions carry the name of the outer one, but for that of the whole. */
function innerName(outer: string, alias: string): string {
  return outer === 'learning_rate' ? alias : `${outer}_${alias}`;
}

function withFullNames({ lines = [], result, inner = {} }: FormulaText, name: string): FormulaText {
  const full = (text: string): string =>
    Object.keys(inner).reduce(
      (all, alias) =>
        all.replaceAll(new RegExp(`\\b${alias}\\(`, 'g'), `${innerName(name, alias)}(`),
      text
    );
  return { lines: lines.map(([variable, text]) => [variable, full(text)]), result: full(result) };
}

function parsed(
  { lines = [], result }: FormulaText,
  { params }: ScheduleSpec,
  name: string,
  inner: readonly RateFunction[]
): RateFunction {
  const texts = [...lines.map(([, text]) => text), result];
  const constants = Object.entries(params).filter(
    (pair): pair is [string, number] =>
      typeof pair[1] === 'number' && texts.some(text => names(text).includes(pair[0]))
  );
  const callables = inner.map(found => found.name);
  const variables = ['step', ...constants.map(([constant]) => constant)];
  const trees = lines.map(([variable, text]) => {
    const tree = parseTree(text, variables, callables);
    variables.push(variable);
    return [variable, tree] as const;
  });
  return {
    ...{ name, constants, lines: trees, inner, variables, callables },
    result: parseTree(result, variables, callables)
  };
}

function names(text: string): readonly string[] {
  return text.match(/[A-Za-z_]\w*/g) ?? [];
}
