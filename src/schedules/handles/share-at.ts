import type { Params } from '../entry';
import type { CurvePoint } from './curve-point';

interface Options {
  /** The parameter that is its rate. */
  readonly rate?: string;
  /** The steps by which it comes before its share is over. */
  readonly before?: number;
}

/** A point where a share of all steps is over. */
export function shareAt(
  label: string,
  share: string,
  total: (params: Params) => number,
  { rate, before = 0 }: Options = {}
): CurvePoint {
  return {
    label,
    step: params => Math.max(0, Math.round(Number(params[share]) * total(params) - before)),
    moveStep: (step, params) => ({
      [share]: Math.min(1, Math.max(0, (step + before) / total(params)))
    }),
    ...(rate !== undefined && { moveRate: (value: number) => ({ [rate]: value }) })
  };
}
