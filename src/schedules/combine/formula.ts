import { defineSchedule, type ScheduleEntry } from '../entry';
import { evaluate } from '../expression/evaluate';
import { parseExpression } from '../expression/parse-expression';
import { expression, rate } from '../param-builders';

const VARIABLES = ['step', 'total', 'lr'];

/** Any formula. */
export const formula: ScheduleEntry = defineSchedule({
  library: 'combine',
  name: 'Expression',
  title: 'Expression',
  formula: 'a formula of step, total and lr',
  latex: 'f(t, T, \\alpha_0)',
  params: {
    lr: rate('Base rate', 'lr in the formula', 0.1),
    expression: expression(
      'Formula',
      'The rate, in Python: step, total and lr are known',
      'lr * (1 - step / total)',
      VARIABLES
    )
  },
  begin: ({ lr, expression: text }, { numSteps }) => {
    const value = parseExpression(text, VARIABLES);
    return step => evaluate(value, [step, numSteps, lr], step);
  }
});
