import { parseTree } from '../../expression/parse-tree';
import type { ScheduleSpec } from '../../spec';
import type { CodeWriter } from '../code-library';
import { PLAIN } from '../dialect';
import { functionText } from '../function-text';
import { printExpression } from '../print-expression';
import { namedInputs, pythonText, type Input, type Python } from '../python-text';
import { optimizerRate } from './optimizer-rate';
import { withImports } from './with-imports';

/** They set the rate of the optimizer themselves. */
const SETS_RATE = ['OneCycleLR', 'CyclicLR'];

const OPTIMIZER: Input = { name: null, value: 'optimizer' };

/** A scheduler, on an optimizer that is there already. */
export const torchWriter: CodeWriter = {
  float32: false,
  own: spec => {
    const { lr } = spec.params;
    const start = SETS_RATE.includes(spec.name) ? '' : `${optimizerRate(Number(lr))}\n`;
    const call = pythonText(construction(spec), '', 'scheduler = '.length);
    return withImports(importsOf(spec), '', `${start}scheduler = ${call}`);
  },
  following: rate =>
    withImports(
      'from torch.optim import lr_scheduler',
      functionText(rate, PLAIN),
      `${optimizerRate('1.0')}\nscheduler = lr_scheduler.LambdaLR(optimizer, ${rate.name})`
    )
};

function construction({ name, params }: ScheduleSpec): Python {
  const { schedulers, lr_lambda, ...others } = params;
  const rest = Object.fromEntries(Object.entries(others).filter(([param]) => param !== 'lr'));
  const nested: Python = {
    list: ((schedulers ?? []) as readonly ScheduleSpec[]).map(construction)
  };
  if (name === 'ChainedScheduler') {
    return {
      callee: 'lr_scheduler.ChainedScheduler',
      inputs: [
        { name: null, value: nested },
        { name: 'optimizer', value: 'optimizer' }
      ]
    };
  }
  const inputs: Input[] = [OPTIMIZER];
  if (schedulers !== undefined) {
    inputs.push({ name: 'schedulers', value: nested });
  }
  if (lr_lambda !== undefined) {
    const factor = printExpression(parseTree(String(lr_lambda), ['epoch']), PLAIN, {
      variables: ['epoch']
    });
    inputs.push({ name: 'lr_lambda', value: `lambda epoch: ${factor}` });
  }
  const callee = name === 'SWALR' ? 'swa_utils.SWALR' : `lr_scheduler.${name}`;
  return { callee, inputs: [...inputs, ...namedInputs(rest).map(asFloat)] };
}

/** torch refuses a share that is a whole number, as an `int`. */
function asFloat({ name, value }: Input): Input {
  return name === 'pct_start' && typeof value === 'string' && /^\d+$/.test(value)
    ? { name, value: `${value}.0` }
    : { name, value };
}

function importsOf(spec: ScheduleSpec): string {
  const names = namesOf(spec);
  const modules = [
    ...(names.some(name => name !== 'SWALR') ? ['lr_scheduler'] : []),
    ...(names.includes('SWALR') ? ['swa_utils'] : [])
  ];
  return `from torch.optim import ${modules.join(', ')}`;
}

function namesOf({ name, params }: ScheduleSpec): readonly string[] {
  const inner = (params.schedulers ?? []) as readonly ScheduleSpec[];
  return [name, ...inner.flatMap(namesOf)];
}
