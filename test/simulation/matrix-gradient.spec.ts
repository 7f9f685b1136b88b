import { featureProblem } from '../../src/simulation/feature-problem';
import { addMatrixGradient } from '../../src/simulation/matrix-gradient';
import { array } from '../fixtures/arrays';

function problemOf(features: readonly number[], numFeatures: number, numClasses: number) {
  const numSamples = features.length / numFeatures;
  const targets = { kind: 'indices', indices: new Int32Array(numSamples) } as const;
  return featureProblem(array(features, [numSamples, numFeatures]), targets, numClasses);
}

describe('addMatrixGradient', () => {
  it('is the outer product of a row and its delta, with delta itself below', () => {
    const gradient = new Float64Array(9);
    addMatrixGradient(problemOf([2, 5], 2, 3), 0, 1, Float64Array.of(1, 10, 100), gradient);
    expect([...gradient]).toEqual([2, 20, 200, 5, 50, 500, 1, 10, 100]);
  });

  it('sums over the rows from the one on that is asked for, to what is there', () => {
    const gradient = Float64Array.of(0.5, 0.25);
    addMatrixGradient(problemOf([1000, 2, 3, 1000], 1, 1), 1, 2, Float64Array.of(10, 1), gradient);
    expect([...gradient]).toEqual([23.5, 11.25]);
  });

  it('puts each of six features and three classes in its place, beyond the tiles too', () => {
    const gradient = new Float64Array(21);
    const problem = problemOf([1, 2, 3, 4, 5, 6], 6, 3);
    addMatrixGradient(problem, 0, 1, Float64Array.of(1, 10, 100), gradient);
    expect([...gradient]).toEqual([1, 2, 3, 4, 5, 6, 1].flatMap(x => [x, 10 * x, 100 * x]));
  });

  it('adds nothing of no rows', () => {
    const gradient = Float64Array.of(1, 2, 3, 4, 5, 6);
    addMatrixGradient(problemOf([7, 8], 2, 2), 0, 0, Float64Array.of(9, 9), gradient);
    expect([...gradient]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
