import { MiniBatches } from '../../src/simulation/mini-batches';
import { createProblem } from '../../src/simulation/problem';
import { rowsOf } from '../fixtures/arrays';

/** Seven samples whose first logit is their number. */
const PROBLEM = createProblem(rowsOf(Array.from({ length: 7 }, (_, i) => [i, 0])), {
  kind: 'indices',
  indices: Int32Array.from({ length: 7 }, (_, i) => i % 2)
});

function samplesAt(batches: MiniBatches, step: number): readonly number[] {
  const count = batches.take(step);
  return Array.from({ length: count }, (_, row) => batches.batch.features[2 * row]);
}

const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe('MiniBatches', () => {
  it('takes each sample once in an epoch, the last batch being smaller', () => {
    const batches = new MiniBatches(PROBLEM, 3, 1);
    const taken = STEPS.map(step => samplesAt(batches, step));
    expect(taken.map(samples => samples.length)).toEqual([3, 3, 1, 3, 3, 1, 3, 3, 1]);
    const epochs = [0, 3, 6].map(first => taken.slice(first, first + 3).flat());
    epochs.forEach(epoch => expect([...epoch].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]));
    expect(new Set(epochs.map(epoch => epoch.join())).size).toBe(3);
  });

  it('takes the same at a step whatever was taken before', () => {
    const ahead = new MiniBatches(PROBLEM, 3, 1);
    const inOrder = STEPS.map(step => samplesAt(ahead, step));
    const back = new MiniBatches(PROBLEM, 3, 1);
    const reversed = [...STEPS].reverse().map(step => samplesAt(back, step));
    expect(reversed.reverse()).toEqual(inOrder);
  });

  it('gives each sample its own target', () => {
    const batches = new MiniBatches(PROBLEM, 4, 3);
    for (const step of STEPS) {
      const samples = samplesAt(batches, step);
      const { indices } = batches.batch.targets;
      expect([...indices.subarray(0, samples.length)]).toEqual(samples.map(sample => sample % 2));
    }
  });

  it('takes other samples for another seed', () => {
    const [one, other] = [1, 2].map(seed => {
      const batches = new MiniBatches(PROBLEM, 1, seed);
      return [0, 1, 2, 3, 4, 5, 6].flatMap(step => samplesAt(batches, step));
    });
    expect(one).not.toEqual(other);
  });

  it('has one step an epoch where the batch holds all, and none is left over', () => {
    for (const size of [7, 10]) {
      const batches = new MiniBatches(PROBLEM, size, 0);
      expect([0, 1].map(step => batches.take(step))).toEqual([7, 7]);
    }
  });
});
