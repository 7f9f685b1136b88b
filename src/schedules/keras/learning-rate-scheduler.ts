import { defineSchedule } from '../entry';
import { evaluate } from '../expression/evaluate';
import { parseExpression } from '../expression/parse-expression';
import { f32 } from '../float32';
import { expression } from '../param-builders';
import { INITIAL } from './keras-params';

const VARIABLES = ['epoch', 'lr'];

/** The callback: at the beginning of each epoch a function of the epoch and of the rate that stands. */
export const learningRateScheduler = defineSchedule({
  library: 'keras',
  name: 'LearningRateScheduler',
  title: 'LearningRateScheduler',
  formula: 'schedule(epoch, lr) at the beginning of each epoch',
  latex: 's(e, \\alpha)',
  float32: true,
  params: {
    learning_rate: INITIAL,
    schedule: expression(
      'schedule(epoch, lr)',
      'The next rate, in Python',
      'lr if epoch < 10 else lr * exp(-0.1)',
      VARIABLES
    )
  },
  begin: ({ learning_rate, schedule }) => {
    const next = parseExpression(schedule, VARIABLES);
    let lr = f32(learning_rate);
    return epoch => {
      lr = f32(evaluate(next, [epoch, lr], epoch));
      return lr;
    };
  }
});
