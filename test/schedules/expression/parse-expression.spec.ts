import { assert, double, property, string } from 'fast-check';
import { isTagged } from '../../../src/errors';
import { parseExpression } from '../../../src/schedules/expression/parse-expression';

const valueOf = (text: string, step = 7): number => parseExpression(text, ['step'])([step]);

describe('parseExpression', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['-2 ** 2', -4],
    ['2 ** -1', 0.5],
    ['2 ** 3 ** 2', 512],
    ['(1 + 2) * 3', 9],
    ['7 // 2 - 7 % 4', 0],
    ['-7 // 2', -4],
    ['-7 % 3', 2],
    ['step / 2', 3.5],
    ['1 if step < 10 else 0.1', 1],
    ['1 if step > 10 else 2 if step > 5 else 3', 2],
    ['0 <= step < 7', 0],
    ['not step < 7 and step == 7', 1],
    ['min(step, 3) + max(1, 2, 3)', 6],
    ['math.sqrt(16) + log(8, 2)', 7],
    ['cos(pi) * 1e-1', -0.1],
    ['.5 + 1.', 1.5]
  ])('gives %s the value that Python does', (text, value) => {
    expect(valueOf(text)).toBeCloseTo(value, 12);
  });

  it.each([
    ['', 'the expression ends too early: a value is missing'],
    ['1 +', 'the expression ends too early: a value is missing'],
    ['(1', 'the expression ends too early: ) is missing'],
    ['1 2', 'the expression has an unexpected 2 at character 3'],
    ['1 $ 2', 'the expression has an unexpected $ at character 3'],
    ['epoch', 'the expression has an unknown name epoch at character 1'],
    ['constructor', 'the expression has an unknown name constructor at character 1'],
    ['__import__("os")', 'the expression has an unexpected " at character 12'],
    ['cos(1, 2)', 'cos() does not take 2 values'],
    [`${'('.repeat(200)}1`, 'an expression can be nested 100 deep'],
    ['1'.repeat(1001), 'an expression has at most 1000 characters, not 1001']
  ])('refuses %s', (text, message) => {
    expect(() => valueOf(text)).toThrow(message);
  });

  it('gives a number or refuses with a sentence, whatever is written', () => {
    assert(
      property(string({ maxLength: 40 }), text => {
        try {
          expect(typeof valueOf(text)).toBe('number');
        } catch (error) {
          expect(isTagged(error, 'invalid-schedule')).toBe(true);
        }
      })
    );
  });

  it('reads back any number', () => {
    assert(
      property(double({ min: 0, noNaN: true, noDefaultInfinity: true }), number => {
        expect(valueOf(String(number))).toBe(number);
      })
    );
  });
});
