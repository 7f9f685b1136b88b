import fc from 'fast-check';
import type { NDArray } from '../../src/array/nd-array';
import { printed } from '../../src/array/provenance';
import { diagnoseInputs } from '../../src/diagnostics/diagnose-inputs';
import type { Finding } from '../../src/diagnostics/finding';
import { classRows } from '../../src/losses/class-rows';
import { crossEntropy } from '../../src/losses/cross-entropy';
import { logSoftmax } from '../../src/losses/log-softmax';
import { readTargets } from '../../src/losses/read-targets';
import { rowStatistics } from '../../src/losses/row-statistics';
import { softmax } from '../../src/losses/softmax';
import { fill } from '../../src/sentence';
import { array, rowsOf } from '../fixtures/arrays';
import { noise } from '../fixtures/noise';
import { exampleProblem } from '../fixtures/simulation-fixture';

function diagnose(logits: NDArray, targets: NDArray | null): Finding[] {
  const rows = classRows(logits, -1);
  if (targets === null) {
    const inputs = { rows, targets, logitsPrecision: logits, targetsPrecision: null };
    return diagnoseInputs(inputs, rowStatistics(rows, null), null);
  }
  const read = readTargets(targets, logits.shape, -1);
  const statistics = crossEntropy(rows, read, 'none');
  const inputs = { rows, targets: read, logitsPrecision: logits, targetsPrecision: targets };
  return diagnoseInputs(inputs, statistics, statistics.losses);
}

const said = ({ message }: Finding) => fill(message.template, message.values);
const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);
const matrix = (rows: number[][]) => array(rows.flat(), [rows.length, rows[0].length]);
const indices = (...values: number[]) => array(values, [values.length], 'int64');

describe('diagnoseInputs', () => {
  it('says nothing about healthy logits, and that a batch is empty', () => {
    const { features: logits, targets } = exampleProblem();
    const y = array([...targets.indices], [100], 'int64');
    expect(diagnose(array([...logits], [100, 3]), y)).toEqual([]);
    expect(diagnose(matrix([[3.2, 5.1, -1.7]]), null)).toEqual([]);
    expect(diagnose(array([], [0, 3]), null)).toMatchObject([{ id: 'no-samples' }]);
  });

  it('raises no alarm on random logits', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 2, max: 200 }),
        fc.integer({ min: 2, max: 8 }),
        (seed, numSamples, numClasses) => {
          const next = noise(seed);
          const logits = Array.from({ length: numSamples }, () =>
            Array.from({ length: numClasses }, () => 3 * next())
          );
          const targets = logits.map(() => Math.floor(((next() + 1) / 2) * numClasses));
          expect(diagnose(matrix(logits), indices(...targets))).toEqual([]);
        }
      )
    );
  });

  it('finds rows with NaN, +inf and −inf only, lists ten and counts all', () => {
    const rows = Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? [NaN, 0, 1] : [0, 1, 2]));
    rows[3] = [Infinity, 1, 0];
    rows[5] = [-Infinity, -Infinity, -Infinity];
    const findings = diagnose(matrix(rows), null);
    expect(ids(findings)).toEqual(['nan-logits', 'infinite-logits', 'all-masked']);
    expect(said(findings[0])).toBe(
      'The logits of 15 of 30 rows contain NaN, the first in row 0: their loss is NaN.'
    );
    expect(findings[0].rows).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
    expect(findings[1].rows).toEqual([3]);
    expect(findings[2].rows).toEqual([5]);
    expect(findings.every(({ severity, remedy }) => severity === 'error' && remedy !== null)).toBe(
      true
    );
  });

  it('accepts −inf as a mask, but not of the target', () => {
    const masked = matrix([
      [-Infinity, 1, 0],
      [0, 1, 2]
    ]);
    expect(diagnose(masked, indices(1, 0))).toEqual([]);
    const [finding] = diagnose(masked, indices(0, 0));
    expect(finding).toMatchObject({ id: 'infinite-loss', severity: 'error', rows: [0] });
  });

  it('explains 0 · −inf of floating one-hot targets', () => {
    const masked = matrix([
      [-Infinity, 1, 0],
      [0, 1, 2]
    ]);
    const oneHot = matrix([
      [0, 1, 0],
      [1, 0, 0]
    ]);
    const [finding] = diagnose(masked, oneHot);
    expect(finding).toMatchObject({ id: 'zero-times-infinity', severity: 'error', rows: [0] });
    expect(ids(diagnose(masked, { ...oneHot, dtype: 'int64' }))).toEqual(['one-hot-integers']);
  });

  it('finds probabilities where logits should be, and the loss they cannot fall below', () => {
    const { features: logits } = exampleProblem();
    const probabilities = array(
      [...softmax(rowsOf([[...logits.slice(0, 50)], [...logits.slice(50, 100)]]))],
      [2, 50]
    );
    const [finding] = diagnose(probabilities, indices(0, 1));
    expect(finding).toMatchObject({ id: 'probabilities-as-logits', severity: 'warning', rows: [] });
    expect(said(diagnose(matrix([[0.2, 0.3, 0.5]]), null)[0])).toContain(
      'cannot fall below 0.5514'
    );
    expect(
      diagnose(
        matrix([
          [0.2, 0.3, 0.5],
          [0.2, 0.3, 0.6]
        ]),
        null
      )
    ).toEqual([]);
    expect(diagnose(matrix([[1], [1]]), null)).toEqual([]);
  });

  it('allows for the digits of printed probabilities', () => {
    const rounded = matrix([[0.33, 0.33, 0.33]]);
    expect(diagnose(rounded, null)).toEqual([]);
    expect(ids(diagnose({ ...rounded, provenance: printed(0.005) }, null))).toEqual([
      'probabilities-as-logits'
    ]);
  });

  it('mentions log-probabilities without alarm', () => {
    const { features: logits } = exampleProblem();
    const rows = classRows(array([...logits], [100, 3]), 1);
    const [finding] = diagnose(array([...logSoftmax(rows)], [100, 3]), null);
    expect(finding).toMatchObject({
      id: 'log-probabilities-as-logits',
      severity: 'info',
      remedy: null
    });
  });

  it('finds soft targets that do not sum to 1 or are negative', () => {
    const logits = matrix([
      [1, 2, 4],
      [0, 1, 3]
    ]);
    const findings = diagnose(
      logits,
      matrix([
        [0.2, 0.3, 0.5],
        [0.5, -0.25, 1]
      ])
    );
    expect(ids(findings)).toEqual(['negative-targets', 'targets-not-normalised']);
    expect(said(findings[1])).toBe(
      'The target probabilities of 1 of 2 rows do not sum to 1, the first in row 1: their sum is 1.25, and the loss is scaled with it.'
    );
    expect(findings[1].rows).toEqual([1]);
    expect(
      diagnose(
        logits,
        matrix([
          [0.2, 0.3, 0.5],
          [0.5, 0.25, 0.25]
        ])
      )
    ).toEqual([]);
  });
});
