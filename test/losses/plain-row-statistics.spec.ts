import { plainRowStatistics } from '../../src/losses/plain-row-statistics';
import { IGNORED, NO_CLASS } from '../../src/losses/targets';
import { rowsOf } from '../fixtures/arrays';

describe('plainRowStatistics', () => {
  it('gives the loss of the prediction without targets', () => {
    const { predictions, predictionLosses, targetLosses } = plainRowStatistics(
      rowsOf([[3.2, 5.1, -1.7]]),
      null
    );
    expect(predictions[0]).toBe(1);
    expect(predictionLosses[0]).toBeCloseTo(0.14035, 4);
    expect(targetLosses).toBe(predictionLosses);
  });

  it('takes the first of ties, and the first NaN before everything', () => {
    const { predictions } = plainRowStatistics(
      rowsOf([
        [2, 2, 1],
        [NaN, 5, NaN],
        [Infinity, NaN, 0]
      ]),
      null
    );
    expect([...predictions]).toEqual([0, 0, 1]);
  });

  it('reads 32-bit floats and integers as they are stored', () => {
    const values = Float32Array.of(0.1, 0.7);
    const rows = { numSamples: 1, numClasses: 2, sampleShape: [], values };
    const [loss] = plainRowStatistics(rows, Int32Array.of(0)).targetLosses;
    expect(loss).toBeCloseTo(Math.log1p(Math.exp(values[1] - values[0])), 15);
    const whole = { ...rows, values: Int32Array.of(1, 3) };
    expect(plainRowStatistics(whole, Int32Array.of(0)).targetLosses[0]).toBeCloseTo(
      Math.log1p(Math.exp(2)),
      15
    );
  });

  it('leaves an ignored row out, and knows no loss without a class', () => {
    const rows = rowsOf([
      [NaN, 1, 2],
      [0, 1, 2]
    ]);
    const { targetLosses, targetProbabilities } = plainRowStatistics(
      rows,
      Int32Array.of(IGNORED, NO_CLASS)
    );
    expect([...targetLosses]).toEqual([0, NaN]);
    expect([...targetProbabilities]).toEqual([1, NaN]);
  });

  it('gives the probability of the target', () => {
    const rows = rowsOf([
      [3.2, 5.1, -1.7],
      [0, 800, 0],
      [0, 740, 0]
    ]);
    const { targetProbabilities } = plainRowStatistics(rows, Int32Array.of(0, 0, 0));
    const p = [3.2, 5.1, -1.7].map(x => Math.exp(x - 5.1));
    expect(targetProbabilities[0]).toBeCloseTo(p[0] / p.reduce((a, b) => a + b), 14);
    expect(targetProbabilities[1]).toBe(0);
    expect(targetProbabilities[2]).toBe(Math.exp(-740));
  });

  it('gives how many logits are greater than that of the target, not those that are equal', () => {
    const rows = rowsOf(Array.from({ length: 5 }, () => [3, 5, 3, -1, Infinity]));
    const { targetRanks } = plainRowStatistics(rows, Int32Array.of(0, 1, 2, 3, 4));
    expect([...targetRanks]).toEqual([2, 1, 2, 4, 0]);
  });

  it('counts no NaN, nothing above one, and nothing without a class', () => {
    const rows = rowsOf(Array.from({ length: 5 }, () => [NaN, 5, 3]));
    const { targetRanks } = plainRowStatistics(rows, Int32Array.of(0, 1, 2, IGNORED, NO_CLASS));
    expect([...targetRanks]).toEqual([0, 0, 1, -1, -1]);
    expect([...plainRowStatistics(rowsOf([[1, 2, -Infinity]]), null).targetRanks]).toEqual([0]);
  });

  it('gives the entropy', () => {
    const rows = rowsOf([
      [3.2, 5.1, -1.7],
      [3.2, 5.1, -1.7],
      [0, 0, 0]
    ]);
    const { entropies } = plainRowStatistics(rows, Int32Array.of(1, 2, 2));
    const p = [3.2, 5.1, -1.7].map(x => Math.exp(x - 5.1));
    const sum = p.reduce((a, b) => a + b);
    const entropy = p.reduce((total, x) => total - (x / sum) * Math.log(x / sum), 0);
    expect(entropies[0]).toBeCloseTo(entropy, 14);
    expect(entropies[2]).toBeCloseTo(Math.log(3), 14);
  });
});
