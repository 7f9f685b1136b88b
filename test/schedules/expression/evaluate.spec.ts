import { isTagged } from '../../../src/errors';
import { evaluate } from '../../../src/schedules/expression/evaluate';
import { parseExpression } from '../../../src/schedules/expression/parse-expression';

const at = (text: string, step: number): number =>
  evaluate(parseExpression(text, ['step']), [step], step);

describe('evaluate', () => {
  it('gives the value of an expression', () => {
    expect(at('0.5 ** step', 3)).toBe(0.125);
    expect(at('step - 5', 5)).toBe(0);
  });

  it.each([
    ['1 / step', 0, 'the expression is Infinity at step 0'],
    ['-1 / step', 0, 'the expression is -Infinity at step 0'],
    ['sqrt(3 - step)', 4, 'the expression is NaN at step 4']
  ])('refuses %s at step %d', (text, step, message) => {
    expect(() => at(text, step)).toThrow(message);
  });

  it('refuses it as a fault of the schedule', () => {
    try {
      at('1 / step', 0);
      throw new Error('not refused');
    } catch (error) {
      expect(isTagged(error, 'invalid-schedule')).toBe(true);
    }
  });
});
