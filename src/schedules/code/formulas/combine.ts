import type { Params } from '../../entry';
import { isSpec, type ScheduleSpec } from '../../spec';
import { chainText } from './piecewise-text';
import type { FormulaOf, FormulaTable } from './formula-text';

const SHAPES: Readonly<Record<string, string>> = {
  linear: 'done',
  cosine: '(1 - cos(pi * done)) / 2',
  log: 'log(1 + done * (e - 1))',
  '1-sqrt': '1 - sqrt(1 - done)',
  constant: '0'
};

/** A formula over the one schedule within. */
function over(text: (params: Params) => { result: string; lines?: [string, string][] }): FormulaOf {
  return params =>
    isSpec(params.schedule) ? { inner: { schedule: params.schedule }, ...text(params) } : null;
}

function named(specs: readonly ScheduleSpec[]): Readonly<Record<string, ScheduleSpec>> {
  return Object.fromEntries(specs.map((spec, i) => [`schedule_${i + 1}`, spec]));
}

export const COMBINE_FORMULAS: FormulaTable = {
  Warmup: over(({ shape, count_from, place }) => {
    const [first, later, after] =
      place === 'over'
        ? ['schedule(step)', 'schedule(step)', 'step']
        : ['schedule(0)', 'schedule(max(0, step - steps))', 'step'];
    return {
      lines: [
        ['done', `min(1, ${count_from === '1' ? `(${after} + 1)` : after} / steps)`],
        ['rise', `start + (1 - start) * (${SHAPES[String(shape)]})`]
      ],
      result: `${first} * rise if step < steps else ${later}`
    };
  }),
  Sequence: params => {
    const inner = named(params.schedules as readonly ScheduleSpec[]);
    const starts = (params.boundaries as readonly number[]).map(bound =>
      params.change === 'at' ? bound : bound + 1
    );
    const calls = Object.keys(inner).map((name, i) =>
      i === 0 || params.time === 'on' ? `${name}(step)` : `${name}(step - ${starts[i - 1]})`
    );
    return { inner, result: chainText(calls, starts) };
  },
  Product: ({ schedules }) => {
    const inner = named(schedules as readonly ScheduleSpec[]);
    const calls = Object.keys(inner).map(name => `${name}(step)`);
    return { inner, result: calls.join(' * ') };
  },
  Clip: over(({ highest }) => ({
    result:
      highest === null ? 'max(lowest, schedule(step))' : 'min(highest, max(lowest, schedule(step)))'
  })),
  Floor: over(({ measure, way }) => ({
    lines: [['least', measure === 'absolute' ? 'lowest' : 'lowest * schedule(0)']],
    result:
      way === 'cut'
        ? 'max(least, schedule(step))'
        : 'least + (1 - least / schedule(0)) * schedule(step)'
  })),
  Shift: over(() => ({ result: 'schedule(max(0, step + offset))' })),
  Scale: over(() => ({ result: 'factor * schedule(step)' })),
  PerEpoch: over(() => ({ result: 'schedule(step * accumulation // steps_per_epoch)' })),
  Expression: ({ expression }, numSteps) => ({
    lines: [['total', String(numSteps)]],
    result: String(expression)
  })
};
