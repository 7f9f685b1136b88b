import { compile } from '../expression/compile';
import type { RateFunction } from './rate-function';

/** The rate at any step by its function, each operation rounded as told. */
export function evaluateFunction(
  { constants, lines, result, inner, variables }: RateFunction,
  round?: (value: number) => number
): (step: number) => number {
  const callables = Object.fromEntries(
    inner.map(called => [called.name, evaluateFunction(called, round)])
  );
  const scope = { variables, callables, round };
  const compiled = lines.map(([, tree]) => compile(tree, scope));
  const rate = compile(result, scope);
  const fixed = constants.map(([, value]) => round?.(value) ?? value);
  return step => {
    const values = [step, ...fixed];
    compiled.forEach(line => values.push(line(values)));
    return rate(values);
  };
}
