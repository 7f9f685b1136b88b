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
  '//': [6, (left, right) => Math.floor(left / right)],
  // Python's remainder has the sign of the divisor.
  '%': [6, (left, right) => left - right * Math.floor(left / right)]
};

/** A sign binds tighter than a product and looser than a power. */
export const SIGN = 7;
export const NOT = 3;
