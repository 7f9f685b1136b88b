import { translateConstant } from '../../../../src/schedules/code/natives/constant';
import { distance, specOf } from './translated';

const SPECS = [
  specOf('textbook', 'Constant', { lr: 0.3 }),
  specOf('transformers', 'constant', { lr: 0.3 }),
  specOf('optax', 'constant_schedule', { value: 0.3 }),
  specOf('paddle', 'float', { learning_rate: 0.3 }),
  specOf('caffe', 'fixed', { base_lr: 0.3 })
];

describe('translateConstant', () => {
  it.each(SPECS)('keeps the rate of $library.$name', spec => {
    for (const library of ['torch', 'transformers', 'optax'] as const) {
      expect(distance(translateConstant, spec, library)).toBeLessThan(1e-7);
    }
  });

  it('has no schedule of Keras, which takes a number', () => {
    expect(translateConstant(SPECS[0], 'keras')).toEqual([]);
  });
});
