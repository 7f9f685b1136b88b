import fs from 'node:fs';
import path from 'node:path';
import { analyse } from '../../src/analysis/analyse';
import type { Reduction } from '../../src/analysis/types';
import { isTagged } from '../../src/errors';
import type { LossParam, LossSpec } from '../../src/losses/loss-spec';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf, type StoredArray } from '../fixtures/loss-fixture';
import { toNumber, toNumbers, type Plain } from '../fixtures/read-fixture';

type Reduced = Exclude<Reduction, 'none'>;

/** What a library made of arrays and options that were drawn at random, see make_random_loss_fixtures.py. */
interface Case extends Partial<Record<Reduced, Plain>> {
  readonly loss: LossSpec;
  readonly axis: number;
  readonly logits: StoredArray;
  readonly targets: StoredArray;
  readonly error?: true;
  readonly none?: readonly Plain[];
  /** The mean of each row of elements. */
  readonly rowMeans?: readonly Plain[];
  readonly tolerance?: number;
  /** Of the means alone. */
  readonly meanTolerance?: number;
}

const FOLDER = path.resolve(__dirname, '../fixtures/random-losses');
const { RANDOM_LOSSES } = process.env;
const FILES =
  RANDOM_LOSSES?.split(',') ?? fs.readdirSync(FOLDER).map(name => path.join(FOLDER, name));
const REDUCTIONS: readonly Reduced[] = ['mean', 'sum', 'batchmean'];

/** JSON has no NaN: a weight may be the string. */
function readParam(value: LossParam): LossParam {
  return Array.isArray(value) ? toNumbers(value as readonly Plain[]) : value;
}

function analysed({ logits, targets, axis, loss }: Case, reduction: Reduction) {
  const params = Object.fromEntries(
    Object.entries(loss.params).map(([name, value]) => [name, readParam(value)])
  );
  return analyse({
    logits: arrayOf(logits),
    targets: arrayOf(targets),
    options: { axis, reduction, loss: { ...loss, params } }
  });
}

function rowMeans(losses: Float64Array, numRows: number): number[] {
  const width = losses.length / numRows;
  return Array.from({ length: numRows }, (_, row) => {
    const elements = losses.subarray(row * width, (row + 1) * width);
    return elements.reduce((a, b) => a + b, 0) / width;
  });
}

/** One that the loss has: transformers' LabelSmoother has no losses of samples. */
const knownReduction = ({ loss }: Case): Reduction => (loss.library === 'torch' ? 'none' : 'mean');

function expectRefused(example: Case): void {
  try {
    analysed(example, knownReduction(example));
  } catch (error) {
    expect(isTagged(error)).toBe(true);
    return;
  }
  throw new Error('the library refuses these inputs');
}

function check(example: Case): void {
  const { error, none, rowMeans: means, tolerance = 1e-12, meanTolerance = tolerance } = example;
  if (error) {
    expectRefused(example);
    return;
  }
  if (none !== undefined) {
    expectClose(analysed(example, 'none').losses, toNumbers(none), tolerance);
  }
  if (means !== undefined) {
    const { losses } = analysed(example, 'none');
    expectClose(rowMeans(losses, means.length), toNumbers(means), meanTolerance);
  }
  for (const reduction of REDUCTIONS) {
    const expected = example[reduction];
    if (expected !== undefined) {
      const allowed = reduction === 'mean' ? meanTolerance : tolerance;
      expectClose([analysed(example, reduction).loss ?? 0], [toNumber(expected)], allowed);
    }
  }
}

describe('losses of random arrays and options', () => {
  it.each(FILES.map(file => [path.basename(file, '.json'), file]))('%s', (_, file) => {
    const { cases } = JSON.parse(fs.readFileSync(file, 'utf8')) as { cases: readonly Case[] };
    const failures = cases.flatMap((example, i) => {
      try {
        check(example);
        return [];
      } catch (error) {
        return [`${i} ${JSON.stringify(example.loss)}: ${String(error)}`];
      }
    });
    expect(failures).toEqual([]);
  });
});
