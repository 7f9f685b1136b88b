import { GradientPass } from '../../src/simulation/gradient-pass';
import { passInPieces } from '../../src/simulation/pass-in-pieces';
import { exampleProblem, finish } from '../fixtures/simulation-fixture';

function setUp() {
  const problem = exampleProblem();
  const pass = new GradientPass(problem);
  pass.begin();
  const addRows = jest.spyOn(pass, 'addRows');
  const pieces = () => addRows.mock.calls.map(([, from, to]) => [from, to]);
  return { problem, pass, pieces };
}

describe('passInPieces', () => {
  it('pauses after each full piece, and tells the step', () => {
    const { problem, pass, pieces } = setUp();
    const pauses = { rows: 40, done: 0 };
    expect([...passInPieces(pass, problem.start, 100, pauses, 7)]).toEqual([7, 7]);
    expect(pieces()).toEqual([
      [0, 40],
      [40, 80],
      [80, 100]
    ]);
    expect(pauses.done).toBe(20);
  });

  it('counts the rows on from one pass to the next', () => {
    const { problem, pass } = setUp();
    const pauses = { rows: 250, done: 0 };
    const counts = [0, 1, 2, 3, 4].map(step => {
      pass.begin();
      return [...passInPieces(pass, problem.start, 100, pauses, step)].length;
    });
    expect(counts).toEqual([0, 0, 1, 0, 0]);
    expect(pauses.done).toBe(200);
  });

  it('finishes the pass over the first rows', () => {
    const { problem, pass } = setUp();
    finish(passInPieces(pass, problem.start, 10, { rows: 1000, done: 0 }, 0));
    const losses = pass.losses.subarray(0, 10);
    expect(pass.meanLoss).toBeCloseTo(losses.reduce((sum, loss) => sum + loss) / 10, 14);
    expect(pass.losses[10]).toBe(0);
  });

  it('does no more where it is let go of', () => {
    const { problem, pass, pieces } = setUp();
    const work = passInPieces(pass, problem.start, 100, { rows: 30, done: 0 }, 0);
    work.next();
    work.return();
    expect(pieces()).toEqual([[0, 30]]);
  });
});
