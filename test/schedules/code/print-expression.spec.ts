import { arrayDialect, PLAIN } from '../../../src/schedules/code/dialect';
import { printExpression } from '../../../src/schedules/code/print-expression';
import { parseTree } from '../../../src/schedules/expression/parse-tree';

const NAMES = { variables: ['step', 'a'], callables: ['inner'], arrays: ['step'] };
const plain = (text: string): string =>
  printExpression(parseTree(text, NAMES.variables, NAMES.callables), PLAIN, NAMES);
const array = (text: string): string =>
  printExpression(parseTree(text, NAMES.variables, NAMES.callables), arrayDialect('jnp'), NAMES);

describe('printExpression', () => {
  it.each([
    ['(a + 1) * step', '(a + 1) * step'],
    ['((a * 2)) * (step)', 'a * 2 * step'],
    ['a - (step - 1)', 'a - (step - 1)'],
    ['a / (step * 2)', 'a / (step * 2)'],
    ['(-a) ** 2 + -a ** 2', '(-a) ** 2 + -a ** 2'],
    ['2 ** -step', '2 ** -step'],
    ['cos(pi * step) + max(1, a)', 'math.cos(math.pi * step) + max(1, a)'],
    ['(1 if a < 2 else 3) + inner(step)', '(1 if a < 2 else 3) + inner(step)'],
    ['a if not step < 3 and 0 <= step < 9 else 1', 'a if not step < 3 and 0 <= step < 9 else 1']
  ])('writes %s for plain numbers', (text, printed) => {
    expect(plain(text)).toBe(printed);
  });

  it.each([
    ['cos(pi * step)', 'jnp.cos(math.pi * step)'],
    ['max(0, step, a)', 'jnp.maximum(jnp.maximum(0, step), a)'],
    ['max(1, a) * step', 'max(1, a) * step'],
    ['1 if step < 9 else a', 'jnp.where(step < 9, 1, a)'],
    ['a ** (step >= 9)', 'a ** jnp.where(step >= 9, 1.0, 0.0)'],
    ['1 if 0 <= step < 9 else 2', 'jnp.where(jnp.logical_and((0 <= step), (step < 9)), 1, 2)'],
    [
      '1 if not step < 9 or step else 2',
      'jnp.where(jnp.logical_or(jnp.logical_not(step < 9), step != 0), 1, 2)'
    ],
    ['log(step, 2) + int(step)', '(jnp.log(step) / jnp.log(2)) + jnp.trunc(step)']
  ])('writes %s for arrays', (text, printed) => {
    expect(array(text)).toBe(printed);
  });
});
