import type { ScheduleSpec } from '../../spec';
import type { CodeWriter } from '../code-library';
import { literal, pythonText, type Input } from '../python-text';
import { optimizerRate } from './optimizer-rate';
import { torchWriter } from './torch';
import { withImports } from './with-imports';

/** They take the base rate from the defaults that the optimizer was made with. */
function takesDefault({ name, params }: ScheduleSpec): boolean {
  return name === 'polynomial' || (params.min_lr ?? null) !== null;
}

/** `get_scheduler`, on an optimizer that is there already; `Trainer(optimizers=(optimizer, scheduler))` takes both. */
export const transformersWriter: CodeWriter = {
  float32: false,
  own: spec => {
    const { name, params } = spec;
    const { lr, num_warmup_steps, num_training_steps, ...specific } = params;
    const given = Object.entries(specific).filter(([, value]) => value !== null);
    const inputs: readonly Input[] = [
      { name: null, value: literal(name) },
      { name: null, value: 'optimizer' },
      ...(num_warmup_steps === undefined
        ? []
        : [{ name: 'num_warmup_steps', value: literal(num_warmup_steps) }]),
      ...(num_training_steps === undefined || num_training_steps === null
        ? []
        : [{ name: 'num_training_steps', value: literal(num_training_steps) }]),
      ...(given.length === 0
        ? []
        : [
            {
              name: 'scheduler_specific_kwargs',
              value: {
                callee: 'dict',
                inputs: given.map(([key, value]) => ({ name: key, value: literal(value) }))
              }
            }
          ])
    ];
    const text = pythonText({ callee: 'get_scheduler', inputs }, '', 'scheduler = '.length);
    const rate = Number(lr);
    const start = takesDefault(spec) ? `optimizer.defaults["lr"] = ${rate}\n` : '';
    return withImports(
      'from transformers import get_scheduler',
      '',
      `${start}${optimizerRate(rate)}\nscheduler = ${text}`
    );
  },
  // Its own are made of torch's `LambdaLR` as well.
  following: torchWriter.following
};
