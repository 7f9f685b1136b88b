import { share } from '../param-builders';
import { annealByCosine, annealByPower, annealExponentially, annealLinearly } from './annealing';
import { defineAnnealing } from './fastai-schedule';
import { END, START } from './fastai-params';

const ENDS = { start: START, end: END } as const;

/** As a ratio of the two, neither may be 0. */
const RATIO_ENDS = {
  start: { ...START, limits: { above: 0 } },
  end: { ...START, label: 'End', meaning: 'Rate at the end', default: 0.001 as number }
} as const;

export const schedLin = defineAnnealing({
  name: 'SchedLin',
  title: 'SchedLin',
  formula: 'start + p (end − start), p the share of the fit that is done',
  latex: 's + p (e - s)',
  params: ENDS,
  annealing: ({ start, end }) => annealLinearly(start, end)
});

export const schedCos = defineAnnealing({
  name: 'SchedCos',
  title: 'SchedCos',
  formula: 'start + (1 + cos(π (1 − p))) (end − start) / 2, p the share of the fit that is done',
  latex: 's + \\tfrac12 (1 + \\cos(\\pi (1 - p)))(e - s)',
  params: ENDS,
  annealing: ({ start, end }) => annealByCosine(start, end)
});

export const schedExp = defineAnnealing({
  name: 'SchedExp',
  title: 'SchedExp',
  formula: 'start · (end / start)^p, p the share of the fit that is done',
  latex: 's (e / s)^p',
  params: RATIO_ENDS,
  annealing: ({ start, end }) => annealExponentially(start, end)
});

export const schedPoly = defineAnnealing({
  name: 'SchedPoly',
  title: 'SchedPoly',
  formula: 'start + (end − start) p^power, p the share of the fit that is done',
  latex: 's + (e - s) p^k',
  params: {
    ...ENDS,
    power: share('Power', 'Power of the share that is done', 2, { above: 0 }, { min: 0.1, max: 4 })
  },
  annealing: ({ start, end, power }) => annealByPower(start, end, power)
});

export const schedNo = defineAnnealing({
  name: 'SchedNo',
  title: 'SchedNo (constant)',
  formula: 'start',
  latex: 's',
  params: { start: START, end: { ...END, meaning: 'Not used' } },
  annealing:
    ({ start }) =>
    () =>
      start
});
