import { analyse, analysePrepared } from '../../src/analysis/analyse';
import { prepare } from '../../src/analysis/prepare';
import type { AnalysisRequest } from '../../src/analysis/types';
import { array } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf, TARGET_CASES } from '../fixtures/loss-fixture';
import { toNumber, toNumbers } from '../fixtures/read-fixture';

const RUNNING = array([3.2, 5.1, -1.7]);

const request = (
  logits: AnalysisRequest['logits'],
  targets: AnalysisRequest['targets'],
  axis: number,
  reduction: AnalysisRequest['options']['reduction'] = 'mean'
): AnalysisRequest => ({ logits, targets, options: { axis, reduction } });

describe('analyse', () => {
  it('answers for the running example', () => {
    const analysis = analyse(request(RUNNING, array([0], [], 'int64'), 0));
    expect(analysis).toMatchObject({
      numSamples: 1,
      numClasses: 3,
      sampleShape: [],
      targetKind: 'indices',
      lossBound: 0,
      sampleBound: 0,
      accuracy: 0,
      findings: []
    });
    expect(analysis.loss).toBeCloseTo(2.0403552, 6);
    expect([...analysis.predictions]).toEqual([1]);
    expect(analysis.probabilities[0]).toBeCloseTo(0.12998254, 8);
    expect([...analysis.worst]).toEqual([0]);
  });

  it('answers for 100 × 3 with random one-hot targets as torch does', () => {
    const example = TARGET_CASES.find(({ name }) => name === '100 x 3, random one-hot');
    if (example === undefined) {
      throw new Error('the fixture has no such case');
    }
    const { logits, targets, losses, mean, argmax } = example;
    const analysis = analyse(request(arrayOf(logits), arrayOf(targets), 1));
    expect(analysis.targetKind).toBe('one-hot');
    expectClose(analysis.losses, toNumbers(losses), 1e-12);
    expectClose([analysis.loss ?? NaN], [toNumber(mean)], 1e-12);
    expectClose(
      analysis.probabilities,
      analysis.losses.map(loss => Math.exp(-loss)),
      1e-14
    );
    const right = argmax.filter((prediction, i) => prediction === analysis.targets[i]).length;
    expect(analysis.accuracy).toBe(right / 100);
    const byLoss = [...analysis.losses.keys()].sort(
      (a, b) => analysis.losses[b] - analysis.losses[a]
    );
    expect([...analysis.worst]).toEqual(byLoss.slice(0, 10));
    expect(analysis.histogram?.counts.reduce((sum, count) => sum + count, 0)).toBe(100);
  });

  it('has probabilities and no loss without targets', () => {
    const analysis = analyse(request(RUNNING, null, 0));
    expect(analysis).toMatchObject({
      targetKind: 'none',
      loss: null,
      accuracy: null,
      histogram: null,
      losses: new Float64Array(0),
      targets: new Int32Array(0),
      worst: new Int32Array(0)
    });
    expect(analysis.probabilities[0]).toBeCloseTo(0.86904954, 8);
  });

  it('gives p of the most probable target class for soft targets', () => {
    const analysis = analyse(request(RUNNING, array([0.7, 0.2, 0.1]), 0, 'sum'));
    expect(analysis.targetKind).toBe('probabilities');
    expect([...analysis.targets]).toEqual([0]);
    expect(analysis.probabilities[0]).toBeCloseTo(0.12998254, 8);
    expect(analysis.loss).toBeCloseTo(0.7 * 2.0403552 + 0.2 * 0.1403552 + 0.1 * 6.9403552, 6);
  });

  it('reduces as it is told', () => {
    const logits = array([3.2, 5.1, -1.7, 0, 0, 0], [2, 3]);
    const targets = array([1, 2], [2], 'int64');
    const [first, second] = analyse(request(logits, targets, 1)).losses;
    expect(analyse(request(logits, targets, 1, 'sum')).loss).toBe(first + second);
    expect(analyse(request(logits, targets, 1, 'mean')).loss).toBe((first + second) / 2);
    expect(analyse(request(logits, targets, 1, 'none')).loss).toBeNull();
  });

  it('tells of rows that spoil the mean', () => {
    const logits = array([3.2, 5.1, -1.7, NaN, 0, 0], [2, 3]);
    const analysis = analyse(request(logits, array([1, 2], [2], 'int64'), 1));
    expect(analysis.loss).toBeNaN();
    expect([...analysis.worst]).toEqual([1, 0]);
    expect(analysis.findings.map(({ id }) => id)).toEqual(['nan-logits']);
  });

  it('checks nothing where that is not wanted', () => {
    const logits = array([3.2, 5.1, -1.7, NaN, 0, 0], [2, 3]);
    const plain = request(logits, array([1, 2], [2], 'int64'), 1);
    const unchecked = analysePrepared(prepare(plain), plain.options, false);
    expect(unchecked).toEqual({ ...analyse(plain), findings: [] });
    const unlabelled = { ...plain, targets: null };
    expect(analysePrepared(prepare(unlabelled), plain.options, false).findings).toEqual([]);
  });

  it('answers for no samples', () => {
    const analysis = analyse(request(array([], [0, 3]), array([], [0], 'int64'), 1));
    expect(analysis).toMatchObject({ numSamples: 0, loss: NaN, accuracy: NaN, histogram: null });
  });
});
