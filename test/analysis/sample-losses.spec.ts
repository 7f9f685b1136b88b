import { prepare } from '../../src/analysis/prepare';
import { sampleLosses } from '../../src/analysis/sample-losses';
import type { LossOptions } from '../../src/analysis/types';
import { LOSSES } from '../../src/losses/loss-registry';
import { array } from '../fixtures/arrays';

const LOGITS = array([3.2, 5.1, -1.7, 0, 0, 0], [2, 3]);
const TARGETS = array([1, 2], [2], 'int64');

function lossesOf(options: Partial<LossOptions>): number[] {
  const all: LossOptions = { axis: 1, reduction: 'mean', ...options };
  const prepared = prepare({ logits: LOGITS, targets: TARGETS, options: all });
  if (prepared.targets === null) {
    throw new Error('The targets are lost.');
  }
  return [...sampleLosses(prepared, prepared.targets, all).losses];
}

const FIRST = Math.log(1 + Math.exp(3.2 - 5.1) + Math.exp(-1.7 - 5.1));

describe('sampleLosses', () => {
  it('is the cross-entropy where nothing else is chosen', () => {
    const [first, second] = lossesOf({});
    expect(first).toBeCloseTo(FIRST, 14);
    expect(second).toBeCloseTo(Math.log(3), 14);
  });

  it('follows the parameters of the chosen loss', () => {
    const loss = { library: 'torch', name: 'cross_entropy', params: { weight: [1, 2, 0.5] } };
    const [first, second] = lossesOf({ loss });
    expect(first).toBeCloseTo(2 * FIRST, 14);
    expect(second).toBeCloseTo(0.5 * Math.log(3), 14);
  });

  it('refuses a reduction that the library does not have', () => {
    const entry = LOSSES.find(
      ({ sample, reductions }) => sample === 'row' && !reductions.includes('none')
    );
    const loss = { library: '', name: '', ...entry, params: {} };
    expect(() => lossesOf({ loss, reduction: 'none' })).toThrow(/has no reduction none/);
  });
});
