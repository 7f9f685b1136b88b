import { evaluate } from '../expression/evaluate';
import { parseExpression } from '../expression/parse-expression';
import { expression } from '../param-builders';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

const VARIABLES = ['epoch'];

export const lambdaLR = defineTorchSchedule({
  name: 'LambdaLR',
  title: 'LambdaLR',
  formula: 'lr · λ(t)',
  latex: '\\alpha_0 \\lambda(t)',
  params: {
    lr_lambda: expression(
      'λ(epoch)',
      'Factor of the base rate, in Python',
      '0.995 ** epoch',
      VARIABLES
    )
  },
  make: ({ lr_lambda }, group) => {
    const factor = parseExpression(lr_lambda, VARIABLES);
    return recurrence(group, {
      next: ({ lastEpoch, baseLr }) => baseLr * evaluate(factor, [lastEpoch], lastEpoch)
    });
  }
});
