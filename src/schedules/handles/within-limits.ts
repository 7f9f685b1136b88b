import type { Limits, ParamInfo } from '../param';
import type { ParamValue } from '../spec';

/** Digits that a dragged number keeps: more are not seen on the screen. */
const DIGITS = 3;

/** What stands for a number of a list that must be above 0. */
const LEAST = 1e-6;

/** The value that a parameter can have nearest to a dragged one, with few digits. */
export function withinLimits(value: ParamValue, param: ParamInfo): ParamValue {
  if (param.kind === 'number' && typeof value === 'number') {
    return nearest(value, param.limits, param);
  }
  if (param.kind === 'numbers' && Array.isArray(value)) {
    return (value as readonly number[]).map(item => nearestItem(item, param.limits));
  }
  if (param.kind === 'table' && typeof value === 'object' && value !== null) {
    const entries = Object.entries(value as Readonly<Record<string, number>>);
    return Object.fromEntries(entries.map(([key, item]) => [key, nearestItem(item, param.limits)]));
  }
  return value;
}

function nearestItem(item: number, limits: Limits): number {
  return nearest(item, limits, { min: LEAST, max: item });
}

/** @param range what stands for limits that are left out, and for what is no number */
function nearest(value: number, limits: Limits, range: { min: number; max: number }): number {
  const { above = -Infinity, below = Infinity, atLeast = -Infinity, atMost = Infinity } = limits;
  const finite = Math.min(Number.isNaN(value) ? range.min : value, Number.MAX_VALUE);
  const known = finite === Number.MAX_VALUE ? range.max : finite;
  const rounded = limits.whole ? Math.round(known) : fewDigits(known);
  const inside = Math.min(Math.max(rounded, atLeast), atMost);
  if (inside <= above) {
    return range.min > above ? range.min : range.max;
  }
  return inside >= below ? Number((below * (1 - 10 ** -DIGITS)).toPrecision(DIGITS)) : inside;
}

/** Of a factor near 1, such as 0.9954, it is the distance from 1 that has few digits: it is taken many times. */
function fewDigits(value: number): number {
  const rest = 1 - value;
  return Math.abs(rest) < 0.1
    ? Number((1 - Number(rest.toPrecision(DIGITS))).toPrecision(12))
    : Number(value.toPrecision(DIGITS));
}
