import { backwardBlock, forwardBlock, ROWS } from '../../src/simulation/matrix-block';
import { backward, forward } from '../../src/simulation/scaling-layer';
import { randomDirection } from '../../src/simulation/random-direction';
import { expectClose } from '../fixtures/expect-close';
import { problemOf, PROBLEMS } from '../fixtures/simulation-fixture';

const problem = problemOf(PROBLEMS[1]);
const { numClasses, numParameters } = problem;
const parameters = randomDirection(numParameters);

describe('forwardBlock', () => {
  it('gives the same bits as row by row', () => {
    const block = new Float64Array(ROWS * numClasses);
    const single = new Float64Array(ROWS * numClasses);
    forwardBlock(problem, parameters, 8, block);
    for (let i = 0; i < ROWS; i++) {
      forward(problem, parameters, 8 + i, single, i * numClasses);
    }
    expect(block).toEqual(single);
  });
});

describe('backwardBlock', () => {
  it('adds what the rows add one by one', () => {
    const delta = randomDirection(ROWS * numClasses);
    const block = new Float64Array(numParameters).fill(1);
    const single = new Float64Array(numParameters).fill(1);
    backwardBlock(problem, 4, delta, block);
    for (let i = 0; i < ROWS; i++) {
      backward(problem, 4 + i, delta.subarray(i * numClasses), single);
    }
    expectClose(block, single, 1e-14);
  });
});
