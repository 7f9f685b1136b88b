import { preciseLog } from '../precise-log';

/** A function that an expression may call, as Python's `math` and built-in functions name them. */
export interface KnownFunction {
  readonly arity: readonly [number, number];
  readonly call: (...values: number[]) => number;
}

const unary = (call: (value: number) => number): KnownFunction => ({ arity: [1, 1], call });

export const FUNCTIONS: Readonly<Record<string, KnownFunction>> = {
  abs: unary(Math.abs),
  ceil: unary(Math.ceil),
  cos: unary(Math.cos),
  exp: unary(Math.exp),
  float: unary(value => value),
  floor: unary(Math.floor),
  int: unary(Math.trunc),
  log: {
    arity: [1, 2],
    call: (value, base) =>
      base === undefined ? preciseLog(value) : preciseLog(value) / preciseLog(base)
  },
  log10: unary(Math.log10),
  log2: unary(Math.log2),
  max: { arity: [2, 16], call: Math.max },
  min: { arity: [2, 16], call: Math.min },
  pow: { arity: [2, 2], call: Math.pow },
  sin: unary(Math.sin),
  sqrt: unary(Math.sqrt),
  tan: unary(Math.tan),
  tanh: unary(Math.tanh)
};

export const CONSTANTS: Readonly<Record<string, number>> = {
  e: Math.E,
  pi: Math.PI,
  tau: 2 * Math.PI
};
