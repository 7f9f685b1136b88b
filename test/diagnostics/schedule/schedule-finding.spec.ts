import { withParam } from '../../../src/diagnostics/schedule/schedule-finding';
import { bareSpec, specOf } from './schedule-run';

describe('withParam', () => {
  it('changes one parameter of a copy', () => {
    const spec = specOf('torch', 'StepLR', { step_size: 10, gamma: 0.5 });
    expect(withParam(spec, 'step_size', 3)).toEqual(
      specOf('torch', 'StepLR', { step_size: 3, gamma: 0.5 })
    );
    expect(spec.params.step_size).toBe(10);
  });

  it('adds a parameter that was left out', () => {
    expect(withParam(bareSpec('caffe', 'step'), 'gamma', null).params).toEqual({ gamma: null });
  });
});
