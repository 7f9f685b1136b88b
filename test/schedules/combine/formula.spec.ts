import { ratesOf } from '../rates-of';

const rates = ratesOf('combine', 'Expression');

describe('Expression', () => {
  it('knows the step, the steps of the training and the rate', () => {
    expect(rates({ lr: 8, expression: 'lr * (1 - step / total)' }, 4)).toEqual([8, 6, 4, 2, 0]);
    expect(rates({ lr: 8, expression: 'total' }, 2)).toEqual([2, 2, 2]);
  });

  it('counts anew within a sequence, of which it knows all steps', () => {
    const constant = { library: 'textbook', name: 'Constant', params: { lr: 1 } };
    const steps = {
      library: 'combine',
      name: 'Expression',
      params: { expression: '10 * total + step' }
    };
    const params = { boundaries: [2], schedules: [constant, steps] };
    expect(ratesOf('combine', 'Sequence')(params, 4)).toEqual([1, 1, 40, 41, 42]);
  });

  it('refuses a value that is not finite, at its step', () => {
    expect(() => rates({ expression: 'lr / (step - 2)' }, 3)).toThrow(
      'the expression is Infinity at step 2'
    );
  });

  it('refuses a name that it does not know before the first step', () => {
    expect(() => rates({ expression: 'lr * epoch' }, 1)).toThrow(
      'unknown name epoch at character 6'
    );
    expect(() => rates({ expression: '' }, 1)).toThrow('ends too early');
  });
});
