import { arrayDialect, PLAIN } from '../../../src/schedules/code/dialect';
import { functionText } from '../../../src/schedules/code/function-text';
import { rateFunction, type RateFunction } from '../../../src/schedules/code/rate-function';
import { completeSpec } from '../../../src/schedules/default-spec';

function functionOf(library: string, name: string, params = {}): RateFunction {
  const found = rateFunction(completeSpec({ library, name, params }), 1000);
  if (found === null) {
    throw new Error(`${name} has no function`);
  }
  return found;
}

describe('functionText', () => {
  it('names the parameters that the formula uses', () => {
    expect(functionText(functionOf('textbook', 'StepDecay'), PLAIN)).toBe(`def learning_rate(step):
    lr = 0.1
    gamma = 0.1
    step_size = 100
    return lr * gamma ** (step // step_size)`);
  });

  it('breaks a long chain where it goes on', () => {
    const boundaries = [100, 200, 300, 400];
    const values = [0.1, 0.05, 0.02, 0.01, 0.005];
    const found = functionOf('keras', 'PiecewiseConstantDecay', { boundaries, values });
    expect(functionText(found, PLAIN)).toContain(`    return (
        0.1
        if step <= 100
        else 0.05`);
  });

  it('defines first what it calls', () => {
    const text = functionText(functionOf('combine', 'Scale'), arrayDialect('jnp'));
    expect(text.indexOf('def schedule(')).toBe(0);
    expect(text).toContain(
      'def learning_rate(step):\n    factor = 0.1\n    return factor * schedule(step)'
    );
  });
});
