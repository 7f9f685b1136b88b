export type Binary = (left: number, right: number) => number;

/** How tight a comparison binds; `not` binds just above `and`, as in Python. */
export const COMPARISON = 4;

/** Binary operators with how tight they bind. Powers are not among them: they bind to the right. */
export const BINARY: Readonly<Record<string, readonly [number, Binary]>> = {
  or: [1, (left, right) => (left !== 0 ? left : right)],
  and: [2, (left, right) => (left !== 0 ? right : left)],
  '<': [COMPARISON, (left, right) => Number(left < right)],
  '<=': [COMPARISON, (left, right) => Number(left <= right)],
  '>': [COMPARISON, (left, right) => Number(left > right)],
  '>=': [COMPARISON, (left, right) => Number(left >= right)],
  '==': [COMPARISON, (left, right) => Number(left === right)],
  '!=': [COMPARISON, (left, right) => Number(left !== right)],
  '+': [5, (left, right) => left + right],
  '-': [5, (left, right) => left - right],
  '*': [6, (left, right) => left * right],
  '/': [6, (left, right) => left / right],
  '//': [6, floorDivided],
  '%': [6, remainder]
};

/** Python's remainder, which is exact and has the sign of the divisor. */
function remainder(left: number, right: number): number {
  const rest = left % right;
  return isAgainst(rest, right) ? rest + right : rest;
}

/** Python's floor division of floats: of what is left without the remainder, so that 1 // 0.1 is 9. */
function floorDivided(left: number, right: number): number {
  const rest = left % right;
  const quotient = Math.round((left - rest) / right);
  return isAgainst(rest, right) ? quotient - 1 : quotient;
}

function isAgainst(rest: number, right: number): boolean {
  return rest !== 0 && rest < 0 !== right < 0;
}

/** A sign binds tighter than a product and looser than a power. */
export const SIGN = 7;
export const NOT = 3;
