import { evaluate } from '../expression/evaluate';
import { parseExpression } from '../expression/parse-expression';
import { expression } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

const VARIABLES = ['epoch'];

export const multiplicativeLR = defineTorchSchedule({
  name: 'MultiplicativeLR',
  title: 'MultiplicativeLR',
  formula: 'lr(t − 1) · λ(t)',
  latex: '\\alpha_{t-1} \\lambda(t)',
  params: {
    lr_lambda: expression('λ(epoch)', 'Factor of the last rate, in Python', '0.995', VARIABLES)
  },
  make: ({ lr_lambda }, group) => {
    const factor = parseExpression(lr_lambda, VARIABLES);
    return recurrence(group, {
      next: ({ lastEpoch, isInitial, lr }) =>
        isInitial ? lr : lr * evaluate(factor, [lastEpoch], lastEpoch)
    });
  }
});
