import { rateFunction, type RateFunction } from '../../../../src/schedules/code/rate-function';
import { kerasWriter } from '../../../../src/schedules/code/writers/keras';

const own = (name: string, params: object): string =>
  kerasWriter.own({ library: 'keras', name, params: params as never });

function decay(): RateFunction {
  const params = { lr: 0.1, k: 0.5 };
  const found = rateFunction({ library: 'textbook', name: 'InverseTimeDecay', params }, 10);
  if (found === null) {
    throw new Error('no function of the step');
  }
  return found;
}

describe('kerasWriter', () => {
  it('constructs a schedule, without what is left out', () => {
    expect(own('CosineDecay', { decay_steps: 9, warmup_target: null })).toBe(
      'import keras\n\nlearning_rate = keras.optimizers.schedules.CosineDecay(decay_steps=9)\n'
    );
  });

  it('writes the first rate as a float, since Keras computes in its type', () => {
    expect(own('CosineDecay', { initial_learning_rate: 0, decay_steps: 9 })).toContain(
      'initial_learning_rate=0.0,\n    decay_steps=9,'
    );
    expect(own('CosineDecay', { initial_learning_rate: 1e-7 })).toContain('_rate=1e-7)');
    expect(own('PiecewiseConstantDecay', { boundaries: [3], values: [2, 0.15] })).toContain(
      'values=[2.0, 0.15],'
    );
  });

  it('sets the rate of the model where the schedule is a callback', () => {
    const code = own('LearningRateScheduler', { learning_rate: 0.2, schedule: 'lr * exp(-epoch)' });
    expect(code).toContain('model.optimizer.learning_rate = 0.2\n');
    expect(code.replaceAll(/\s+/g, ' ')).toContain(
      'schedule=lambda epoch, lr: lr * math.exp(-epoch)'
    );
  });

  it('lets a plateau watch the loss of the validation', () => {
    const code = own('ReduceLROnPlateau', { learning_rate: 0.2, patience: 3 });
    expect(code).toContain(
      'callback = keras.callbacks.ReduceLROnPlateau(monitor="val_loss", patience=3)'
    );
  });

  it('wraps a function of the step into a schedule that can be saved', () => {
    const code = kerasWriter.following(decay());
    expect(code).toContain('def rate_at(step):\n    lr = 0.1\n    k = 0.5\n');
    expect(code).toContain('@keras.saving.register_keras_serializable()');
    expect(code).toMatch(/\nlearning_rate = RateAt\(\)\n$/);
  });
});
