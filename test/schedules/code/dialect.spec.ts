import { arrayDialect, PLAIN } from '../../../src/schedules/code/dialect';

const JNP = arrayDialect('jnp');

describe('the plain dialect', () => {
  it.each([
    ['cos', ['step'], 'math.cos(step)'],
    ['log', ['step', '2'], 'math.log(step, 2)'],
    ['max', ['1', 'step', '3'], 'max(1, step, 3)'],
    ['int', ['step'], 'int(step)'],
    ['pow', ['step', '2'], 'pow(step, 2)']
  ])('calls %s of math only where Python itself has none', (name, inputs, text) => {
    expect(PLAIN.call(name, inputs)).toBe(text);
  });

  it('writes a conditional as Python says it', () => {
    expect(PLAIN.conditional('step < 9', '1', '2')).toBe('1 if step < 9 else 2');
    expect(PLAIN.constant('pi')).toBe('math.pi');
  });
});

describe('the dialect of arrays', () => {
  it.each([
    ['cos', ['step'], 'jnp.cos(step)'],
    ['int', ['step'], 'jnp.trunc(step)'],
    ['pow', ['step', '2'], 'jnp.power(step, 2)'],
    ['min', ['a', 'b'], 'jnp.minimum(a, b)'],
    ['max', ['a', 'b', 'c'], 'jnp.maximum(jnp.maximum(a, b), c)'],
    ['float', ['step'], 'step'],
    ['float', ['step + 1'], '(step + 1)'],
    ['log', ['step'], 'jnp.log(step)'],
    ['log', ['step', '2'], '(jnp.log(step) / jnp.log(2))']
  ])('calls %s of its module', (name, inputs, text) => {
    expect(JNP.call(name, inputs)).toBe(text);
  });

  it('chooses by a function, and keeps constants as numbers', () => {
    expect(arrayDialect('ops').conditional('step < 9', '1', '2')).toBe('ops.where(step < 9, 1, 2)');
    expect(JNP.constant('tau')).toBe('math.tau');
  });
});
