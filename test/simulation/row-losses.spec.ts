import fc from 'fast-check';
import type { Targets } from '../../src/losses/targets';
import { rowLosses } from '../../src/simulation/row-losses';
import { createProblem } from '../../src/simulation/problem';
import { rowsOf } from '../fixtures/arrays';

const logits = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
  minLength: 3,
  maxLength: 3
});
const masses = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 });

function soft(probabilities: readonly number[]): Targets {
  return {
    kind: 'probabilities',
    indices: Int32Array.of(probabilities.indexOf(Math.max(...probabilities))),
    probabilities: Float64Array.from(probabilities)
  };
}

const index = (target: number): Targets => ({ kind: 'indices', indices: Int32Array.of(target) });

function run(row: readonly number[], targets: Targets) {
  const gradient = Float64Array.from(row);
  const losses = new Float64Array(1);
  const hits = rowLosses(createProblem(rowsOf([row]), targets), 0, 1, gradient, losses);
  return { loss: losses[0], hits, gradient };
}

describe('rowLosses', () => {
  it('is softmax less the target, and the loss of the sample', () => {
    const { loss, gradient } = run([0, Math.log(2), Math.log(5)], index(1));
    expect(loss).toBeCloseTo(Math.log(4), 15);
    [1 / 8, -3 / 4, 5 / 8].forEach((part, k) => expect(gradient[k]).toBeCloseTo(part, 15));
  });

  it('is the derivative of the loss', () => {
    const h = 1e-6;
    fc.assert(
      fc.property(logits, masses, (row, target) => {
        const { gradient } = run(row, soft(target));
        for (let k = 0; k < 3; k++) {
          const at = (shift: number) =>
            run(
              row.map((value, i) => (i === k ? value + shift : value)),
              soft(target)
            ).loss;
          expect(Math.abs((at(h) - at(-h)) / (2 * h) - gradient[k])).toBeLessThan(1e-6);
        }
      })
    );
  });

  it('is the same for an index, and for the distribution that has all in it', () => {
    fc.assert(
      fc.property(logits, fc.nat(2), (row, target) => {
        const oneHot = [0, 1, 2].map(k => (k === target ? 1 : 0));
        const hard = run(row, index(target));
        const other = run(row, soft(oneHot));
        expect(other.loss).toBeCloseTo(hard.loss, 12);
        hard.gradient.forEach((part, k) => expect(other.gradient[k]).toBeCloseTo(part, 12));
      })
    );
  });

  it('keeps a loss of 1e-17, and does not overflow', () => {
    expect(run([40, 0, 0], index(0)).loss / (2 * Math.exp(-40))).toBeCloseTo(1, 6);
    const { loss, gradient } = run([1000, 0, 0], index(1));
    expect(loss).toBe(1000);
    expect([...gradient]).toEqual([1, -1, 0]);
  });

  it('writes the loss at its sample, and touches the scores of its rows alone', () => {
    const problem = createProblem(
      rowsOf([
        [1, 2],
        [3, 4]
      ]),
      { kind: 'indices', indices: Int32Array.of(0, 1) }
    );
    const scores = Float64Array.of(3, 4, 9, 9);
    const losses = Float64Array.of(7, 0);
    rowLosses(problem, 1, 1, scores, losses);
    expect([losses[0], scores[2], scores[3]]).toEqual([7, 9, 9]);
    expect(losses[1]).toBeCloseTo(Math.log1p(Math.exp(-1)), 15);
    expect(scores[0] + scores[1]).toBeCloseTo(0, 15);
    expect(scores[1]).toBeLessThan(0);
  });

  it('counts a prediction that is the target, the first of ties', () => {
    expect(run([1, 3, 2], index(1)).hits).toBe(1);
    expect(run([1, 3, 2], index(2)).hits).toBe(0);
    expect(run([3, 3, 2], index(0)).hits).toBe(1);
    expect(run([3, 3, 2], index(1)).hits).toBe(0);
  });
});
