import { backward, forward } from '../../src/simulation/layer';
import { problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

describe.each([PROBLEMS[0], PROBLEMS[2]])('a scaling layer: $name', stored => {
  const problem = problemOf(stored);
  const { numClasses, features, start } = problem;

  it('changes nothing at the start', () => {
    const out = new Float64Array(3 * numClasses);
    forward(problem, start, 5, 3, out);
    expect(out).toEqual(features.slice(5 * numClasses, 8 * numClasses));
  });

  it('adds b', () => {
    const parameters = start.slice();
    parameters[parameters.length - 1] = 10;
    const out = new Float64Array(numClasses);
    forward(problem, parameters, 1, 1, out);
    expect(out[numClasses - 1]).toBe(10 + features[2 * numClasses - 1]);
    expect(out[0]).toBe(features[numClasses]);
  });

  it('is the transpose of its gradient: ⟨xW + b, delta⟩ = ⟨(W, b), gradient⟩', () => {
    const parameters = Float64Array.from({ length: problem.numParameters }, (_, i) => Math.sin(i));
    const delta = Float64Array.from({ length: 6 * numClasses }, (_, i) => Math.cos(3 * i));
    const out = new Float64Array(6 * numClasses);
    const gradient = new Float64Array(problem.numParameters);
    forward(problem, parameters, 7, 6, out);
    backward(problem, 7, 6, delta, gradient);
    expect(dot(out, delta)).toBeCloseTo(dot(parameters, gradient), 11);
  });
});

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}
