import { translateInverseTime } from '../../../../src/schedules/code/natives/inverse-time';
import { distance, specOf } from './translated';

const SPECS = [
  specOf('textbook', 'InverseTimeDecay', { k: 0.03 }),
  specOf('paddle', 'InverseTimeDecay', { gamma: 0.03 }),
  specOf('caffe', 'inv', { gamma: 0.03, power: 1 })
];

describe('translateInverseTime', () => {
  it.each(SPECS)('keeps the curve of $library.$name', spec => {
    expect(distance(translateInverseTime, spec, 'keras')).toBeLessThan(1e-6);
  });

  it('leaves other powers alone', () => {
    expect(translateInverseTime(specOf('caffe', 'inv', { power: 0.75 }), 'keras')).toEqual([]);
  });
});
