import { backward, forward, identityParameters } from '../../src/simulation/scaling-layer';
import { problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

describe.each([PROBLEMS[0], PROBLEMS[2]])('a scaling layer: $name', stored => {
  const problem = problemOf(stored);
  const { numClasses, logits } = problem;

  it('changes nothing at the start', () => {
    const out = new Float64Array(numClasses);
    forward(problem, identityParameters(problem), 5, out);
    expect(out).toEqual(logits.slice(5 * numClasses, 6 * numClasses));
  });

  it('adds b', () => {
    const parameters = identityParameters(problem);
    parameters[parameters.length - 1] = 10;
    const out = new Float64Array(numClasses + 2);
    forward(problem, parameters, 1, out, 2);
    expect(out[numClasses + 1]).toBe(10 + logits[2 * numClasses - 1]);
    expect(out[2]).toBe(logits[numClasses]);
  });

  it('is the transpose of its gradient: ⟨zW + b, delta⟩ = ⟨(W, b), gradient⟩', () => {
    const parameters = Float64Array.from({ length: problem.numParameters }, (_, i) => Math.sin(i));
    const delta = Float64Array.from({ length: numClasses }, (_, i) => Math.cos(3 * i));
    const out = new Float64Array(numClasses);
    const gradient = new Float64Array(problem.numParameters);
    forward(problem, parameters, 7, out);
    backward(problem, 7, delta, gradient);
    expect(dot(out, delta)).toBeCloseTo(dot(parameters, gradient), 12);
  });
});

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i], 0);
}
