import { translateStepDecay } from '../../../../src/schedules/code/natives/step-decay';
import { distance, specOf } from './translated';

const SPECS = [
  specOf('textbook', 'StepDecay', { lr: 0.2, gamma: 0.3, step_size: 70 }),
  specOf('torch', 'StepLR', { lr: 0.2, gamma: 0.3, step_size: 70 }),
  specOf('paddle', 'StepDecay', { learning_rate: 0.2, gamma: 0.3, step_size: 70 }),
  specOf('caffe', 'step', { base_lr: 0.2, gamma: 0.3, stepsize: 70 }),
  specOf('timm', 'StepLRScheduler', { lr: 0.2, decay_rate: 0.3, decay_t: 70 }),
  specOf('keras', 'ExponentialDecay', { decay_rate: 0.3, decay_steps: 70, staircase: true }),
  specOf('optax', 'exponential_decay', { decay_rate: 0.3, transition_steps: 70, staircase: true })
];

describe('translateStepDecay', () => {
  it.each(SPECS)('keeps the curve of $library.$name', spec => {
    for (const library of ['torch', 'keras', 'optax', 'timm'] as const) {
      expect(distance(translateStepDecay, spec, library)).toBeLessThan(1e-6);
    }
  });

  it('leaves smooth decays, delays, floors and warm-ups to others', () => {
    const others = [
      specOf('keras', 'ExponentialDecay'),
      specOf('optax', 'exponential_decay', { staircase: true, transition_begin: 3 }),
      specOf('optax', 'exponential_decay', { staircase: true, end_value: 0.01 }),
      specOf('timm', 'StepLRScheduler', { warmup_t: 5 })
    ];
    expect(others.flatMap(spec => translateStepDecay(spec, 'torch'))).toEqual([]);
  });
});
