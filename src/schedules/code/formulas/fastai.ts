import type { Params } from '../../entry';
import { progressWalk } from '../../fastai/progress';
import { f32 } from '../../float32';
import type { ScheduleSpec } from '../../spec';
import { chainText } from './piecewise-text';
import type { FormulaOf, FormulaTable, FormulaText } from './formula-text';

/** After the last batch the rate stays. */
const DONE: FormulaText['lines'] & object = [
  ['total', 'n_epoch * n_iter'],
  ['done', 'min(step, total - 1) / total']
];

function annealed(result: string): FormulaOf {
  return () => ({ lines: DONE, result });
}

function cosineText(start: string, end: string, position: string): string {
  return `${end} + (${start} - ${end}) * (1 + cos(pi * ${position})) / 2`;
}

/** `combined_cos`: where one of the two takes the whole, the other is left out. */
function combinedText(share: unknown, rise: string, fall: string): FormulaText {
  return {
    lines: DONE,
    result: share === 0 ? fall : share === 1 ? rise : `${rise} if done < pct_start else ${fall}`
  };
}

/** The first steps at which shares of the fit are done; the library compares them in float32. */
function reachedSteps(
  bounds: readonly number[],
  { n_epoch, n_iter }: Params,
  numSteps: number
): readonly number[] {
  const progress = progressWalk(Number(n_epoch), Number(n_iter));
  const last = Math.min(numSteps, Number(n_epoch) * Number(n_iter) - 1);
  const steps: number[] = [];
  for (let step = 0; step <= last && steps.length < bounds.length; step++) {
    const now = f32(progress(step));
    while (steps.length < bounds.length && now >= bounds[steps.length]) {
      steps.push(step);
    }
  }
  return [...steps, ...bounds.slice(steps.length).map(() => numSteps + 1)];
}

/** Where each part begins, and where the last one ends, as `combine_scheds` adds them up. */
function boundsOf(shares: readonly number[]): readonly number[] {
  let sum = 0;
  return [0, ...shares.map(share => f32((sum += f32(share))))];
}

/** Each part at its own position, from when it begins on. */
function partsText(
  shares: readonly number[],
  params: Params,
  numSteps: number,
  part: (position: string, index: number) => string
): string {
  const bounds = boundsOf(shares);
  const used = [...shares.keys()].filter(i => bounds[i] < bounds[i + 1]);
  const texts = used.map(i =>
    part(`max(0, (done - ${bounds[i]}) / ${bounds[i + 1] - bounds[i]})`, i)
  );
  const starts = used.slice(1).map(i => bounds[i]);
  return chainText(texts, reachedSteps(starts, params, numSteps));
}

function combineScheds(params: Params, numSteps: number): FormulaText {
  const { pcts, scheds, n_epoch, n_iter } = params;
  const inner = (scheds as readonly ScheduleSpec[]).map(spec => ({
    ...spec,
    params: { ...spec.params, n_epoch, n_iter }
  }));
  return {
    lines: DONE,
    inner: Object.fromEntries(inner.map((spec, i) => [`schedule_${i + 1}`, spec])),
    result: partsText(
      pcts as readonly number[],
      params,
      numSteps,
      (position, i) => `schedule_${i + 1}(total * ${position})`
    )
  };
}

function fitSgdr(params: Params, numSteps: number): FormulaText {
  const [cycles, first, factor] = [params.n_cycles, params.cycle_len, params.cycle_mult].map(
    Number
  );
  const lengths = Array.from({ length: cycles }, (_, i) => first * factor ** i);
  const numEpochs = lengths.reduce((sum, length) => sum + length, 0);
  return {
    lines: [
      ['total', `${numEpochs} * n_iter`],
      ['done', 'min(step, total - 1) / total']
    ],
    result: partsText(
      lengths.map(length => length / numEpochs),
      { n_epoch: numEpochs, n_iter: params.n_iter },
      numSteps,
      position => `lr_max * (1 + cos(pi * ${position})) / 2`
    )
  };
}

export const FASTAI_FORMULAS: FormulaTable = {
  fit_one_cycle: ({ pct_start }) =>
    combinedText(
      pct_start,
      cosineText('lr_max / div', 'lr_max', 'done / pct_start'),
      cosineText('lr_max', 'lr_max / div_final', '(done - pct_start) / (1 - pct_start)')
    ),
  fit_flat_cos: ({ pct_start }) =>
    combinedText(
      pct_start,
      'lr',
      cosineText('lr', 'lr / div_final', '(done - pct_start) / (1 - pct_start)')
    ),
  fit_sgdr: fitSgdr,
  SchedLin: annealed('start + (end - start) * done'),
  SchedCos: annealed(cosineText('start', 'end', 'done')),
  SchedExp: annealed('start * (end / start) ** done'),
  SchedPoly: annealed('start + (end - start) * done ** power'),
  SchedNo: () => ({ result: 'start' }),
  combine_scheds: combineScheds
};
