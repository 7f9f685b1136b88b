import { parseTree } from '../../expression/parse-tree';
import type { ScheduleSpec } from '../../spec';
import type { CodeWriter } from '../code-library';
import { arrayDialect, PLAIN } from '../dialect';
import { functionText } from '../function-text';
import { printExpression } from '../print-expression';
import { namedInputs, pythonText, type Input } from '../python-text';
import { withImports } from './with-imports';

/** A `LearningRateSchedule`, or the callback that a schedule of epochs is. */
export const kerasWriter: CodeWriter = {
  float32: true,
  own: spec => {
    const { name, params } = spec;
    if (name === 'LearningRateScheduler' || name === 'ReduceLROnPlateau') {
      return callback(spec);
    }
    const call = {
      callee: `keras.optimizers.schedules.${name}`,
      inputs: namedInputs(params).map(asFloat)
    };
    const text = pythonText(call, '', 'learning_rate = '.length);
    return withImports('import keras', '', `learning_rate = ${text}`);
  },
  following: rate =>
    withImports(
      'import keras\nfrom keras import ops',
      `${functionText({ ...rate, name: 'rate_at' }, arrayDialect('ops'))}\n\n\n${SCHEDULE_CLASS}`,
      'learning_rate = RateAt()'
    )
};

/** Keras computes in the type of the first rate: whole numbers, if it is an `int`. */
function asFloat({ name, value }: Input): Input {
  return typeof value === 'string' && (name === 'initial_learning_rate' || name === 'values')
    ? { name, value: value.replaceAll(/(?<![\w.-])\d+(?![\w.])/g, '$&.0') }
    : { name, value };
}

const SCHEDULE_CLASS = `@keras.saving.register_keras_serializable()
class RateAt(keras.optimizers.schedules.LearningRateSchedule):
    def __call__(self, step):
        return rate_at(ops.cast(step, "float32"))

    def get_config(self):
        return {}`;

/** Callbacks change the rate that the optimizer of the model has. */
function callback({ name, params }: ScheduleSpec): string {
  const { learning_rate, schedule, ...rest } = params;
  const inputs =
    schedule === undefined
      ? [{ name: 'monitor', value: '"val_loss"' }, ...namedInputs(rest)]
      : [{ name: 'schedule', value: lambdaText(String(schedule)) }];
  const call = pythonText({ callee: `keras.callbacks.${name}`, inputs }, '', 'callback = '.length);
  const rate = `model.optimizer.learning_rate = ${Number(learning_rate)}`;
  return withImports('import keras', '', `${rate}\ncallback = ${call}`);
}

function lambdaText(schedule: string): string {
  const names = ['epoch', 'lr'];
  return `lambda epoch, lr: ${printExpression(parseTree(schedule, names), PLAIN, { variables: names })}`;
}
