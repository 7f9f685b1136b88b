import { analyse } from '../../src/analysis/analyse';
import type { Reduction } from '../../src/analysis/types';
import { findLoss } from '../../src/losses/loss-registry';
import type { LossSpec } from '../../src/losses/loss-spec';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf, type StoredArray } from '../fixtures/loss-fixture';
import { readFixture, toNumber, toNumbers, type Plain } from '../fixtures/read-fixture';

interface Case extends Partial<Record<Exclude<Reduction, 'none'>, Plain>> {
  readonly loss: LossSpec;
  readonly axis: number;
  readonly logits: StoredArray;
  readonly targets: StoredArray;
  readonly none?: readonly Plain[];
  /** The mean of each row of elements. */
  readonly rowMeans?: readonly Plain[];
  readonly tolerance?: number;
  /** Of the means alone. */
  readonly meanTolerance?: number;
}

const { cases } = readFixture<{ readonly cases: readonly Case[] }>('conventions.json');
const REDUCTIONS = ['mean', 'sum', 'batchmean'] as const;

/** The fixtures were made by Keras on torch. */
function onTorch(loss: LossSpec): LossSpec {
  const hasBackend = findLoss(loss).params.some(({ name }) => name === 'backend');
  return hasBackend ? { ...loss, params: { backend: 'torch', ...loss.params } } : loss;
}

function analyseCase({ logits, targets, axis, loss }: Case, reduction: Reduction) {
  return analyse({
    logits: arrayOf(logits),
    targets: arrayOf(targets),
    options: { axis, reduction, loss: onTorch(loss) }
  });
}

const named = cases.map(
  (example, i) =>
    [
      `${i} ${Object.values(example.loss)
        .map(part => JSON.stringify(part))
        .join(' ')}`,
      example
    ] as const
);

describe('the losses of the libraries', () => {
  it.each(named)('%s', (_, example) => {
    const tolerance = example.tolerance ?? 1e-12;
    if (example.none !== undefined) {
      expectClose(analyseCase(example, 'none').losses, toNumbers(example.none), tolerance);
    }
    if (example.rowMeans !== undefined) {
      const { losses } = analyseCase(example, 'none');
      const width = losses.length / example.rowMeans.length;
      const means = example.rowMeans.map(
        (_mean, row) =>
          losses.subarray(row * width, (row + 1) * width).reduce((a, b) => a + b) / width
      );
      expectClose(means, toNumbers(example.rowMeans), example.meanTolerance ?? tolerance);
    }
    for (const reduction of REDUCTIONS) {
      const expected = example[reduction];
      if (expected !== undefined) {
        const { loss } = analyseCase(example, reduction);
        const meanTolerance = example.meanTolerance ?? tolerance;
        const allowed = reduction === 'mean' ? meanTolerance : tolerance;
        expectClose([loss ?? 0], [toNumber(expected)], allowed);
      }
    }
  });

  it('are those of every library', () => {
    expect([...new Set(cases.map(({ loss }) => loss.library))].sort()).toEqual([
      'keras',
      'optax',
      'sklearn',
      'torch',
      'torchvision',
      'transformers'
    ]);
  });
});
