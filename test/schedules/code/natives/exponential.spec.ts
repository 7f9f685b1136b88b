import { translateExponential } from '../../../../src/schedules/code/natives/exponential';
import { distance, specOf } from './translated';

const SPECS = [
  specOf('textbook', 'ExponentialDecay', { k: 0.02 }),
  specOf('torch', 'ExponentialLR', { gamma: 0.98 }),
  specOf('paddle', 'ExponentialDecay', { gamma: 0.98 }),
  specOf('paddle', 'NaturalExpDecay', { gamma: 0.02 }),
  specOf('caffe', 'exp', { gamma: 0.98 }),
  specOf('keras', 'ExponentialDecay', { decay_rate: 0.5, decay_steps: 60 }),
  specOf('optax', 'exponential_decay', { decay_rate: 0.5, transition_steps: 60 })
];

describe('translateExponential', () => {
  it.each(SPECS)('keeps the curve of $library.$name', spec => {
    for (const library of ['torch', 'keras', 'optax'] as const) {
      expect(distance(translateExponential, spec, library)).toBeLessThan(2e-6);
    }
  });

  it('offers the factor over more steps too, which float32 rounds less', () => {
    const found = translateExponential(
      specOf('textbook', 'ExponentialDecay', { k: 0.01 }),
      'keras'
    );
    expect(found.map(({ params }) => params.decay_steps)).toEqual([1, 10, 100, 1000, 10_000]);
    expect(found[2].params.decay_rate).toBeCloseTo(Math.exp(-1), 12);
  });

  it('leaves staircases to others', () => {
    const stairs = specOf('keras', 'ExponentialDecay', { staircase: true });
    expect(translateExponential(stairs, 'torch')).toEqual([]);
  });
});
