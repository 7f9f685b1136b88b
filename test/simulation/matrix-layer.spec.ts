import fc from 'fast-check';
import { addMatrixGradient } from '../../src/simulation/matrix-gradient';
import { multiplyRows } from '../../src/simulation/matrix-layer';
import type { Problem } from '../../src/simulation/problem';
import { randomDirection } from '../../src/simulation/random-direction';
import { expectClose } from '../fixtures/expect-close';

const ROWS = 12;

/** Shapes around the tiles of the loops, with rows somewhere within the problem. */
const cases = fc.record({
  numFeatures: fc.integer({ min: 1, max: 13 }),
  numClasses: fc.integer({ min: 1, max: 5 }),
  row: fc.integer({ min: 0, max: 3 }),
  count: fc.integer({ min: 1, max: 9 })
});

function problemOf(numFeatures: number, numClasses: number): Problem {
  const numParameters = (numFeatures + 1) * numClasses;
  return {
    numSamples: ROWS,
    numFeatures,
    numClasses,
    sampleShape: [ROWS],
    features: randomDirection(ROWS * numFeatures),
    targets: { kind: 'indices', indices: new Int32Array(ROWS) },
    masses: null,
    shares: null,
    diagonal: false,
    numParameters,
    start: new Float64Array(numParameters)
  };
}

const noise = (length: number): Float64Array =>
  Float64Array.from({ length }, (_, i) => Math.sin(1 + 7 * i));

describe('multiplyRows', () => {
  it('is x·W + b', () => {
    fc.assert(
      fc.property(cases, ({ numFeatures, numClasses, row, count }) => {
        const problem = problemOf(numFeatures, numClasses);
        const parameters = noise(problem.numParameters);
        const out = new Float64Array(count * numClasses);
        multiplyRows(problem, parameters, row, count, out);
        const expected = out.map((_, at) => {
          const [i, k] = [row + Math.floor(at / numClasses), at % numClasses];
          const x = problem.features.subarray(i * numFeatures, (i + 1) * numFeatures);
          const bias = parameters[numFeatures * numClasses + k];
          return x.reduce((sum, value, j) => sum + value * parameters[j * numClasses + k], bias);
        });
        expectClose(out, expected, 1e-14);
      })
    );
  });

  it('gives a row the same bits wherever it stands', () => {
    const problem = problemOf(7, 3);
    const parameters = noise(problem.numParameters);
    const [all, one] = [new Float64Array(ROWS * 3), new Float64Array(3)];
    multiplyRows(problem, parameters, 0, ROWS, all);
    for (let row = 0; row < ROWS; row++) {
      multiplyRows(problem, parameters, row, 1, one);
      expect(one).toEqual(all.slice(3 * row, 3 * row + 3));
    }
  });
});

describe('addMatrixGradient', () => {
  it('adds xᵀ·delta, and delta for b', () => {
    fc.assert(
      fc.property(cases, ({ numFeatures, numClasses, row, count }) => {
        const problem = problemOf(numFeatures, numClasses);
        const delta = noise(count * numClasses);
        const gradient = new Float64Array(problem.numParameters).fill(1);
        addMatrixGradient(problem, row, count, delta, gradient);
        const expected = gradient.map((_, at) => {
          const [j, k] = [Math.floor(at / numClasses), at % numClasses];
          let sum = 1;
          for (let i = 0; i < count; i++) {
            const x = j === numFeatures ? 1 : problem.features[(row + i) * numFeatures + j];
            sum += x * delta[i * numClasses + k];
          }
          return sum;
        });
        expectClose(gradient, expected, 1e-14);
      })
    );
  });
});
