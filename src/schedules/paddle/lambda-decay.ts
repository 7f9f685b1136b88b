import { defineSchedule } from '../entry';
import { evaluate } from '../expression/evaluate';
import { parseExpression } from '../expression/parse-expression';
import { expression } from '../param-builders';
import { LR } from './paddle-params';

const VARIABLES = ['epoch'];

export const lambdaDecay = defineSchedule({
  library: 'paddle',
  name: 'LambdaDecay',
  title: 'LambdaDecay',
  formula: 'learning_rate · λ(t)',
  latex: '\\alpha_0 \\lambda(t)',
  params: {
    learning_rate: LR,
    lr_lambda: expression(
      'λ(epoch)',
      'Factor of the base rate, in Python',
      '0.995 ** epoch',
      VARIABLES
    )
  },
  begin: ({ learning_rate, lr_lambda }) => {
    const factor = parseExpression(lr_lambda, VARIABLES);
    return step => learning_rate * evaluate(factor, [step], step);
  }
});

export const multiplicativeDecay = defineSchedule({
  library: 'paddle',
  name: 'MultiplicativeDecay',
  title: 'MultiplicativeDecay',
  formula: 'learning_rate · λ(1) · λ(2) · … · λ(t)',
  latex: '\\alpha_0 \\prod_{i=1}^t \\lambda(i)',
  params: {
    learning_rate: LR,
    lr_lambda: expression('λ(epoch)', 'Factor of the last rate, in Python', '0.995', VARIABLES)
  },
  begin: ({ learning_rate, lr_lambda }) => {
    const factor = parseExpression(lr_lambda, VARIABLES);
    let lr = learning_rate;
    return step => {
      lr = step === 0 ? lr : lr * evaluate(factor, [step], step);
      return lr;
    };
  }
});
