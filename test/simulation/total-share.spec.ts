import { exampleProblem } from '../fixtures/simulation-fixture';
import { totalShare } from '../../src/simulation/total-share';

describe('totalShare', () => {
  const problem = exampleProblem();

  it('counts the rows where each counts 1', () => {
    expect(totalShare(problem, 0, problem.numSamples)).toBe(problem.numSamples);
    expect(totalShare(problem, 2, 5)).toBe(3);
  });

  it('adds what the rows count, 0 for those that are ignored', () => {
    const shares = new Float64Array(problem.numSamples).fill(0.5);
    shares[3] = 0;
    shares[4] = 2;
    expect(totalShare({ ...problem, shares }, 2, 5)).toBe(2.5);
  });
});
