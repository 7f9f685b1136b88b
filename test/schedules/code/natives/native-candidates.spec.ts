import { nativeCandidates } from '../../../../src/schedules/code/natives/native-candidates';
import { specOf } from './translated';

describe('nativeCandidates', () => {
  it('finds the family of a schedule', () => {
    const names = (library: string, name: string, params: object = {}) =>
      nativeCandidates(specOf(library, name, params), 'keras').map(({ name }) => name);
    expect(names('textbook', 'StepDecay')).toEqual(['ExponentialDecay']);
    expect(names('textbook', 'InverseTimeDecay')).toEqual(['InverseTimeDecay']);
    expect(names('torch', 'MultiStepLR')).toEqual(['PiecewiseConstantDecay']);
    expect(names('torch', 'CosineAnnealingLR')).toEqual(['CosineDecay']);
    expect(names('torch', 'CyclicLR')).toEqual([]);
  });
});
