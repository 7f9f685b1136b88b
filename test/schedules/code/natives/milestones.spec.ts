import { translateMilestones } from '../../../../src/schedules/code/natives/milestones';
import { distance, specOf } from './translated';

const SPECS = [
  specOf('torch', 'MultiStepLR', { milestones: [50, 90, 400], gamma: 0.3 }),
  specOf('paddle', 'MultiStepDecay', { milestones: [50, 90, 400], gamma: 0.3 }),
  specOf('paddle', 'PiecewiseDecay', { boundaries: [50, 90], values: [0.4, 0.2, 0.1] }),
  specOf('caffe', 'multistep', { stepvalue: [50, 90, 400], gamma: 0.3 }),
  specOf('timm', 'MultiStepLRScheduler', { decay_t: [50, 90, 400], decay_rate: 0.3 }),
  specOf('keras', 'PiecewiseConstantDecay', { boundaries: [50, 90], values: [0.4, 0.2, 0.1] }),
  specOf('optax', 'piecewise_constant_schedule', { boundaries_and_scales: { 50: 0.3, 90: 0.3 } })
];

describe('translateMilestones', () => {
  it.each(SPECS)('keeps the curve of $library.$name', spec => {
    for (const library of ['torch', 'keras', 'optax', 'timm'] as const) {
      expect(distance(translateMilestones, spec, library)).toBeLessThan(1e-6);
    }
  });

  it("counts Keras' boundaries one step before, and timm's one after", () => {
    const [keras] = translateMilestones(specOf('torch', 'MultiStepLR'), 'keras');
    expect(keras.params).toEqual({ boundaries: [299, 599], values: [0.1, 0.01, 0.001] });
    const [timm] = translateMilestones(specOf('torch', 'MultiStepLR'), 'timm');
    expect(timm.params).toMatchObject({ decay_t: [301, 601], decay_rate: 0.1 });
  });

  it('has no factor of changes that are not there', () => {
    const none = specOf('torch', 'MultiStepLR', { milestones: [] });
    expect(translateMilestones(none, 'timm')).toEqual([]);
    expect(translateMilestones(none, 'optax')).toEqual([]);
  });
});
