import { brokenLosses } from '../../src/diagnostics/broken-losses';
import { crossEntropy } from '../../src/losses/cross-entropy';
import type { Targets } from '../../src/losses/targets';
import { rowsOf } from '../fixtures/arrays';
import { named, said } from './said';

function check(logits: number[][], targets: Targets) {
  const { losses, ...statistics } = crossEntropy(rowsOf(logits), targets, 'none');
  return brokenLosses(statistics, losses);
}

const MASKED = [
  [1, 2],
  [0, -Infinity]
];

describe('brokenLosses', () => {
  it('has nothing against a mask that leaves the target', () => {
    expect(check(MASKED, { kind: 'indices', indices: Int32Array.of(1, 0) })).toEqual([]);
  });

  it('finds a target that is masked', () => {
    const findings = check(MASKED, { kind: 'indices', indices: Int32Array.of(1, 1) });
    expect(named(findings)).toEqual(['infinite-loss: error']);
    expect(said(findings[0])).toMatch(/^The loss of 1 of 2 rows is infinite, the first in row 1:/);
    expect(findings[0].rows).toEqual([1]);
  });

  it('finds a zero probability that multiplies −inf', () => {
    const indices = Int32Array.of(1, 0);
    const findings = check(MASKED, { kind: 'one-hot', indices, zerosCount: true });
    expect(named(findings)).toEqual(['zero-times-infinity: error']);
    expect(said(findings[0])).toMatch(/^The loss of 1 of 2 rows is NaN, the first in row 1:/);
    expect(check(MASKED, { kind: 'one-hot', indices, zerosCount: false })).toEqual([]);
  });

  it('leaves rows without a softmax to others', () => {
    const targets: Targets = { kind: 'indices', indices: Int32Array.of(0) };
    expect(check([[NaN, 1]], targets)).toEqual([]);
  });
});
