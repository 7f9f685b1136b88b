import { analyse } from '../../src/analysis/analyse';
import type { Reduction } from '../../src/analysis/types';
import { isTagged } from '../../src/errors';
import type { LossSpec } from '../../src/losses/loss-spec';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf, type StoredArray } from '../fixtures/loss-fixture';
import { readFixture, toNumber, toNumbers, type Plain } from '../fixtures/read-fixture';

interface Case {
  readonly params: LossSpec['params'];
  readonly error?: true;
  readonly none: readonly Plain[];
  readonly mean: Plain;
  readonly sum: Plain;
}

interface Group {
  readonly name: string;
  readonly axis: number;
  readonly logits: StoredArray;
  readonly targets: StoredArray;
  readonly cases: readonly Case[];
}

const { groups } = readFixture<{ readonly groups: readonly Group[] }>('cross-entropy.json');

function analyseCase({ logits, targets, axis }: Group, { params }: Case, reduction: Reduction) {
  return analyse({
    logits: arrayOf(logits),
    targets: arrayOf(targets),
    options: { axis, reduction, loss: { library: 'torch', name: 'cross_entropy', params } }
  });
}

function check(group: Group, example: Case): void {
  if (example.error) {
    expect(() => analyseCase(group, example, 'none')).toThrow();
    return;
  }
  const none = analyseCase(group, example, 'none');
  const mean = analyseCase(group, example, 'mean');
  expectClose(none.losses, toNumbers(example.none), 1e-12);
  expect(none.loss).toBeNull();
  expectClose([mean.loss ?? 0], [toNumber(example.mean)], 1e-12);
  expectClose([analyseCase(group, example, 'sum').loss ?? 0], [toNumber(example.sum)], 1e-12);
  const shares = mean.losses.reduce((sum, loss) => sum + loss / mean.divisor, 0);
  expectClose([mean.numSamples === 0 ? NaN : shares], [toNumber(example.mean)], 1e-12);
}

describe('the options of torch cross_entropy', () => {
  it('are several hundred combinations', () => {
    expect(groups.flatMap(({ cases }) => cases).length).toBeGreaterThan(700);
  });

  it.each(groups.map(group => [group.name, group] as const))('%s', (_, group) => {
    for (const example of group.cases) {
      try {
        check(group, example);
      } catch (error) {
        throw new Error(`${JSON.stringify(example.params)}: ${String(error)}`, { cause: error });
      }
    }
  });

  it('are refused with the value and the limit', () => {
    const group = groups.find(({ name }) => name === 'refused: fine');
    const refuse = (params: LossSpec['params']) => () =>
      group && analyseCase(group, { params, none: [], mean: 0, sum: 0 }, 'mean');
    expect(refuse({ label_smoothing: 1.5 })).toThrow('label_smoothing 1.5 is outside 0..1');
    expect(refuse({ weight: [1, 2] })).toThrow('weight has 2 values, and there must be 3');
    expect(refuse({ ignore_index: 0.5 })).toThrow('ignore_index 0.5 is not a whole number');
    try {
      refuse({ label_smoothing: 1.5 })();
    } catch (error) {
      expect(isTagged(error, 'invalid-option')).toBe(true);
    }
  });
});
