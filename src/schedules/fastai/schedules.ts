import type { ScheduleEntry } from '../entry';
import { schedCos, schedExp, schedLin, schedNo, schedPoly } from './annealings';
import { combineScheds } from './combine-scheds';
import { fitFlatCos } from './fit-flat-cos';
import { fitOneCycle } from './fit-one-cycle';
import { fitSgdr } from './fit-sgdr';

/** `fastai.callback.schedule`, 2.8: what a fit sets before each batch. */
export const FASTAI: readonly ScheduleEntry[] = [
  fitOneCycle,
  fitFlatCos,
  fitSgdr,
  schedLin,
  schedCos,
  schedExp,
  schedPoly,
  schedNo,
  combineScheds
];
