import type { Params } from '../../entry';
import type { ScheduleSpec } from '../../spec';
import { fixed, type FormulaTable, type FormulaText } from './formula-text';
import { chainText } from './piecewise-text';

/** From one value to the next between boundaries. */
function interpolated(
  kind: string,
  init: string,
  scales: readonly (readonly [bound: number | string, scale: string])[]
): FormulaText {
  const values = scales.reduce<string[]>(
    (all, [, scale]) => [...all, `${all[all.length - 1]} * ${scale}`],
    [init]
  );
  const bounds = [0, ...scales.map(([bound]) => bound)];
  const last = scales.length;
  const chain = (parts: readonly (string | number)[]): string =>
    [
      ...parts.slice(0, last).map((part, i) => `${part} if step < ${bounds[i + 1]} else `),
      parts[last]
    ].join('');
  const lengths = scales.map(
    ([bound], i) => `(step - ${bounds[i]}) / max(1, ${bound} - ${bounds[i]})`
  );
  return {
    lines: [
      ['start', chain(values)],
      ['end', chain([...values.slice(1), values[last]])],
      ['done', chain([...lengths, 0])]
    ],
    result:
      kind === 'linear'
        ? 'start + (end - start) * done'
        : 'end + (start - end) * (1 + cos(pi * done)) / 2'
  };
}

/** The scales of a table by rising boundary. */
function orderedScales({ boundaries_and_scales }: Params): readonly (readonly [number, number])[] {
  return Object.entries(boundaries_and_scales as Readonly<Record<string, number>>)
    .map(([bound, scale]) => [Number(bound), scale] as const)
    .sort(([a], [b]) => a - b);
}

function exponential(
  init: string,
  time: string,
  { staircase, end_value, decay_rate }: Params
): FormulaText {
  const power =
    staircase === true ? `floor((${time}) / transition_steps)` : `(${time}) / transition_steps`;
  const decayed = `${init} * decay_rate ** max(0, ${power})`;
  if (end_value === null) {
    return { result: decayed };
  }
  return { result: `${Number(decay_rate) < 1 ? 'max' : 'min'}(${decayed}, end_value)` };
}

const RISE = 'init_value + (peak_value - init_value) * step / max(1, warmup_steps)';

/** Schedules one after the other, each from its own step 0. */
function joined(specs: readonly ScheduleSpec[], boundaries: readonly number[]): FormulaText {
  const inner = Object.fromEntries(specs.map((spec, i) => [`schedule_${i + 1}`, spec]));
  const calls = Object.keys(inner).map((name, i) =>
    i === 0 ? `${name}(step)` : `${name}(step - ${boundaries[i - 1]})`
  );
  return { inner, result: chainText(calls, boundaries) };
}

export const OPTAX_FORMULAS: FormulaTable = {
  constant_schedule: fixed('value'),
  linear_schedule: ({ transition_steps }) =>
    transition_steps === 0
      ? { result: 'init_value' }
      : {
          lines: [
            ['done', 'min(max(0, step - transition_begin), transition_steps) / transition_steps']
          ],
          result: '(init_value - end_value) * (1 - done) + end_value'
        },
  polynomial_schedule: ({ transition_steps }) =>
    transition_steps === 0
      ? { result: 'init_value' }
      : {
          lines: [
            ['done', 'min(max(0, step - transition_begin), transition_steps) / transition_steps']
          ],
          result: '(init_value - end_value) * (1 - done) ** power + end_value'
        },
  warmup_constant_schedule: ({ warmup_steps }) =>
    warmup_steps === 0
      ? { result: 'init_value' }
      : {
          result: 'init_value + (peak_value - init_value) * min(step, warmup_steps) / warmup_steps'
        },
  cosine_decay_schedule: fixed(
    'init_value * (alpha + (1 - alpha) * ((1 + cos(pi * done)) / 2) ** exponent)',
    ['done', 'min(step, decay_steps) / decay_steps']
  ),
  warmup_cosine_decay_schedule: fixed(
    `${RISE} if step < warmup_steps else end_value + (peak_value - end_value) * wave ** exponent`,
    ['done', 'min(1, max(0, step - warmup_steps) / (decay_steps - warmup_steps))'],
    ['wave', '(1 + cos(pi * done)) / 2']
  ),
  sgdr_schedule: ({ cosine_kwargs }) => {
    const cycles = cosine_kwargs as readonly ScheduleSpec[];
    const ends: number[] = [];
    cycles.forEach(({ params }, i) => ends.push((ends[i - 1] ?? 0) + Number(params.decay_steps)));
    return joined(cycles, ends.slice(0, -1));
  },
  exponential_decay: params =>
    params.transition_steps === 0
      ? { result: 'init_value' }
      : exponential('init_value', 'step - transition_begin', params),
  warmup_exponential_decay_schedule: params => {
    const after =
      params.transition_steps === 0
        ? { result: 'peak_value' }
        : exponential('peak_value', 'step - warmup_steps - transition_begin', params);
    return { result: `${RISE} if step < warmup_steps else ${after.result}` };
  },
  piecewise_constant_schedule: params => ({
    result: [
      'init_value',
      ...orderedScales(params).map(([bound, scale]) => `(${scale} if step >= ${bound} else 1)`)
    ].join(' * ')
  }),
  piecewise_interpolate_schedule: params =>
    interpolated(
      String(params.interpolate_type),
      'init_value',
      orderedScales(params).map(([bound, scale]) => [bound, String(scale)])
    ),
  cosine_onecycle_schedule: ({ pct_start, transition_steps }) =>
    interpolated('cosine', 'peak_value / div_factor', [
      [Math.trunc(Number(pct_start) * Number(transition_steps)), 'div_factor'],
      ['transition_steps', '1 / (div_factor * final_div_factor)']
    ]),
  linear_onecycle_schedule: ({ pct_start, pct_final, transition_steps }) =>
    interpolated('linear', 'peak_value / div_factor', [
      [Math.trunc(Number(pct_start) * Number(transition_steps)), 'div_factor'],
      [Math.trunc(Number(pct_final) * Number(transition_steps)), '1 / div_factor'],
      ['transition_steps', '1 / final_div_factor']
    ]),
  join_schedules: ({ schedules, boundaries }) =>
    joined(schedules as readonly ScheduleSpec[], boundaries as readonly number[])
};
