import type { Params } from '../entry';
import { start, type CurvePoint, type Patch, type PointsOf } from './curve-point';

const TABLE = 'boundaries_and_scales';

type Entries = readonly (readonly [step: number, scale: number])[];

/** The first rate and each boundary of a table of scales, at which the rate is multiplied. */
export const scaleTable: PointsOf = params => [
  start('init_value'),
  ...entriesOf(params).map((_, index) => boundary(index))
];

function boundary(index: number): CurvePoint {
  return {
    label: 'Boundary',
    number: index + 1,
    step: params => entriesOf(params)[index][0],
    moveStep: (step, params) => {
      const entries = entriesOf(params);
      // Steps are the keys of the table: two boundaries cannot be at one.
      const least = (entries[index - 1]?.[0] ?? -1) + 1;
      const most = (entries[index + 1]?.[0] ?? Infinity) - 1;
      return tableOf(changed(entries, index, [clamp(step, least, most), entries[index][1]]));
    },
    moveRate: (rate, params) => {
      const entries = entriesOf(params);
      const before = entries
        .slice(0, index)
        .reduce((value, [, scale]) => value * scale, Number(params.init_value));
      return tableOf(changed(entries, index, [entries[index][0], rate / before]));
    }
  };
}

function entriesOf(params: Params): Entries {
  return Object.entries(params[TABLE] as Readonly<Record<string, number>>)
    .map(([step, scale]) => [Number(step), scale] as const)
    .sort(([a], [b]) => a - b);
}

function changed(
  entries: Entries,
  index: number,
  entry: readonly [step: number, scale: number]
): Entries {
  return entries.map((old, i) => (i === index ? entry : old));
}

function tableOf(entries: Entries): Patch {
  return { [TABLE]: Object.fromEntries(entries) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
