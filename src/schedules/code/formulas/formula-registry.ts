import type { ScheduleSpec } from '../../spec';
import { CAFFE_FORMULAS } from './caffe';
import { COMBINE_FORMULAS } from './combine';
import { DEEPSPEED_FORMULAS } from './deepspeed';
import { FASTAI_FORMULAS } from './fastai';
import type { FormulaTable, FormulaText } from './formula-text';
import { KERAS_FORMULAS } from './keras';
import { OPTAX_FORMULAS } from './optax';
import { PADDLE_FORMULAS } from './paddle';
import { TEXTBOOK_FORMULAS } from './textbook';
import { TIMM_FORMULAS } from './timm';
import { TORCH_FORMULAS } from './torch';
import { TRANSFORMERS_FORMULAS } from './transformers';

const FORMULAS: Readonly<Record<string, FormulaTable>> = {
  textbook: TEXTBOOK_FORMULAS,
  torch: TORCH_FORMULAS,
  transformers: TRANSFORMERS_FORMULAS,
  keras: KERAS_FORMULAS,
  optax: OPTAX_FORMULAS,
  timm: TIMM_FORMULAS,
  paddle: PADDLE_FORMULAS,
  fastai: FASTAI_FORMULAS,
  deepspeed: DEEPSPEED_FORMULAS,
  caffe: CAFFE_FORMULAS,
  combine: COMBINE_FORMULAS
};

/** The rate of a schedule as a function of the step; null where it depends on more, as on a metric. */
export function formulaTextOf(
  { library, name, params }: ScheduleSpec,
  numSteps: number
): FormulaText | null {
  return FORMULAS[library]?.[name]?.(params, numSteps) ?? null;
}
