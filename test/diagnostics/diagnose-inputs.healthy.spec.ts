import fc from 'fast-check';
import { analyse } from '../../src/analysis/analyse';
import type { DType } from '../../src/array/dtype';
import { DEFAULT_LOSS, type LossSpec } from '../../src/losses/loss-spec';
import { array } from '../fixtures/arrays';
import { noise } from '../fixtures/noise';

interface Model {
  readonly seed: number;
  /** Of the samples: a batch, sequences or pictures. */
  readonly shape: readonly number[];
  readonly numClasses: number;
  /** How far the logit of the target stands out; 0 for a model that guesses. */
  readonly skill: number;
  /** How far the others scatter. */
  readonly scale: number;
  /** How much more frequent each class is than the next. */
  readonly imbalance: number;
  /** The share of ignored samples. */
  readonly padding: number;
  readonly dtype: DType;
}

const model: fc.Arbitrary<Model> = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  shape: fc.constantFrom([1], [2], [7], [64], [500], [8, 25], [3, 8, 8]),
  numClasses: fc.constantFrom(2, 3, 10, 40),
  skill: fc.constantFrom(0, 0.5, 1, 2, 4, 9),
  scale: fc.constantFrom(0.3, 1, 2),
  imbalance: fc.constantFrom(1, 1.3, 3),
  padding: fc.constantFrom(0, 0.3),
  dtype: fc.constantFrom<DType>('float64', 'float32', 'float16', 'bfloat16')
});

function dataOf({ seed, shape, numClasses, imbalance, padding, ...scales }: Model) {
  const next = noise(seed);
  const uniform = (): number => Math.min(0.999999, (next() + 1) / 2);
  const numSamples = shape.reduce((a, b) => a * b);
  const shares = Array.from({ length: numClasses }, (_, k) => imbalance ** -k);
  const total = shares.reduce((a, b) => a + b);
  const drawn = Array.from({ length: numSamples }, () => {
    let left = uniform() * total;
    const found = shares.findIndex(share => (left -= share) < 0);
    return found === -1 ? 0 : found;
  });
  const logits = drawn.flatMap(target =>
    shares.map((_, k) => scales.scale * 2 * next() + (k === target ? scales.skill : 0))
  );
  const targets = drawn.map(target => (uniform() < padding ? -100 : target));
  return {
    logits: array(logits, [...shape, numClasses], scales.dtype),
    targets: array(targets, shape, 'int64')
  };
}

/** What may be true of healthy data: a small batch has not every class, and a padded one may be padding only. */
const HARMLESS = ['missing-classes', 'all-ignored', 'untrained'];

function alarms(healthy: Model, loss: LossSpec): string[] {
  const { logits, targets } = dataOf(healthy);
  const { findings } = analyse({ logits, targets, options: { axis: -1, reduction: 'mean', loss } });
  return findings.map(({ id }) => id).filter(id => !HARMLESS.includes(id));
}

describe('the checks of healthy data', () => {
  it('say nothing, whatever the model, its classes, its batch and its precision', () => {
    fc.assert(
      fc.property(model, healthy => {
        expect(alarms(healthy, DEFAULT_LOSS)).toEqual([]);
      }),
      { numRuns: 300 }
    );
  });

  it('say nothing of a language model whose prompts are left out of the loss', () => {
    const causal = { library: 'transformers', name: 'ForCausalLMLoss', params: {} };
    const smoother = { library: 'transformers', name: 'LabelSmoother', params: {} };
    const sequences = { shape: fc.constant([8, 25]), padding: fc.constant(0.3) };
    fc.assert(
      fc.property(model, fc.record(sequences), (healthy, changes) => {
        const padded = { ...healthy, ...changes };
        expect(alarms({ ...padded, skill: 0 }, causal)).toEqual([]);
        expect(alarms(padded, smoother)).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });
});
