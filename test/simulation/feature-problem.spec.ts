import { featureProblem, MAX_WEIGHTS } from '../../src/simulation/feature-problem';
import { array } from '../fixtures/arrays';

const TARGETS = { kind: 'indices', indices: Int32Array.of(0, 2) } as const;

describe('featureProblem', () => {
  it('begins with every class as probable as any other', () => {
    const problem = featureProblem(array([1, 2, 3, 4], [2, 2], 'float32'), TARGETS, 3);
    expect(problem).toMatchObject({ numFeatures: 2, numClasses: 3, numParameters: 9 });
    expect(problem.start).toEqual(new Float64Array(9));
    expect(problem.features).toEqual(Float64Array.of(1, 2, 3, 4));
  });

  it.each([
    [array([1, 2, 3], [3, 1]), 'features of shape (3, 1) do not fit 2 samples'],
    [array([1, 2], [2]), 'they need the shape (2, D)'],
    [array([1, 2, 3, NaN], [2, 2]), 'feature 1 of row 1 is NaN, not a finite number']
  ])('refuses what does not fit the samples %#', (features, message) => {
    expect(() => featureProblem(features, TARGETS, 3)).toThrow(message);
  });

  it('refuses more weights than can be trained', () => {
    const wide = array(new Array<number>(2).fill(1), [2, 1]);
    expect(() => featureProblem(wide, TARGETS, MAX_WEIGHTS + 1)).toThrow(
      `are ${MAX_WEIGHTS + 1} weights; at most ${MAX_WEIGHTS} can be trained here`
    );
  });
});
