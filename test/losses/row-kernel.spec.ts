import fc from 'fast-check';
import type { Values } from '../../src/array/nd-array';
import { classRows, type ClassRows } from '../../src/losses/class-rows';
import { plainRowStatistics, type RowStatistics } from '../../src/losses/plain-row-statistics';
import { IGNORED, NO_CLASS } from '../../src/losses/targets';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf, LOSSES } from '../fixtures/loss-fixture';
import { noise } from '../fixtures/noise';
import { toNumbers } from '../fixtures/read-fixture';
import { rowKernels } from '../fixtures/row-kernels';

const EXACT = ['predictions', 'targetRanks'] as const;
const ROUNDED = ['predictionLosses', 'targetLosses', 'entropies'] as const;

/** Relative also far below 1; NaN with NaN, an infinity with itself, and 0 with −0. */
function expectSame(found: RowStatistics, expected: RowStatistics, tolerance: number): void {
  EXACT.forEach(name => expectColumn(name, found[name], expected[name], 0));
  ROUNDED.forEach(name => expectColumn(name, found[name], expected[name], tolerance));
  // what a loss is off by is what the logarithm of its probability is off by
  const { targetLosses } = expected;
  expectColumn(
    'targetProbabilities',
    found.targetProbabilities,
    expected.targetProbabilities,
    row => (Number.isFinite(targetLosses[row]) ? tolerance * Math.max(1, targetLosses[row]) : 0)
  );
}

function expectColumn(
  name: string,
  found: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number | ((row: number) => number)
): void {
  expect(found).toHaveLength(expected.length);
  const limit = typeof tolerance === 'number' ? () => tolerance : tolerance;
  for (let row = 0; row < expected.length; row++) {
    const value = expected[row];
    const isNear = Math.abs(found[row] - value) <= limit(row) * Math.abs(value);
    if (!isNear && !Object.is(found[row], value)) {
      throw new Error(`${name}[${row}] is ${found[row]}, not ${value}`);
    }
  }
}

const rowsOf = (values: Values, numClasses: number): ClassRows => {
  const numSamples = values.length / numClasses;
  return { numSamples, numClasses, sampleShape: [numSamples], values };
};

const EXTREMES = [
  0,
  -0,
  Infinity,
  -Infinity,
  NaN,
  5e-324,
  -5e-324,
  1e-45,
  1e308,
  -1e308,
  3e38,
  88,
  700,
  709,
  745,
  -745,
  -1e9
];

/** Ordinary logits with extreme ones among them, of up to 140 classes; classes of all kinds. */
const problems = fc
  .record({
    numClasses: fc.oneof(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 100, max: 140 })),
    numSamples: fc.integer({ min: 1, max: 9 }),
    scale: fc.constantFrom(1e-12, 1e-3, 1, 30, 1000),
    Floats: fc.constantFrom(Float64Array, Float32Array)
  })
  .chain(({ numClasses, numSamples, scale, Floats }) => {
    const size = numClasses * numSamples;
    const logit = fc.oneof(
      { weight: 40, arbitrary: fc.double({ min: -scale, max: scale, noNaN: true }) },
      { weight: 1, arbitrary: fc.constantFrom(...EXTREMES) }
    );
    const target = fc.integer({ min: NO_CLASS, max: numClasses - 1 });
    return fc.record({
      rows: fc
        .array(logit, { minLength: size, maxLength: size })
        .map(numbers => rowsOf(Floats.from(numbers), numClasses)),
      indices: fc.option(
        fc
          .array(target, { minLength: numSamples, maxLength: numSamples })
          .map(classes => Int32Array.from(classes))
      )
    });
  });

describe.each(rowKernels())('the kernel, $name', ({ kernel, tolerance }) => {
  const expectReference = (rows: ClassRows, indices: Int32Array | null): void =>
    expectSame(
      kernel.statistics(rows, indices),
      plainRowStatistics(rows, indices),
      rows.values instanceof Float32Array ? tolerance : 1e-13
    );

  it('gives what the reference gives, on extreme values too', () => {
    fc.assert(
      fc.property(problems, ({ rows, indices }) => {
        expectReference(rows, indices);
      }),
      { numRuns: 500 }
    );
  });

  it.each([2, 3, 4, 5, 6, 7, 10, 15, 16, 17, 31, 33, 100, 127, 128, 129, 1000, 1023])(
    'takes blocks of rows of %d classes',
    numClasses => {
      const next = noise(numClasses);
      const numSamples = Math.ceil(150_001 / numClasses);
      const values = Float32Array.from({ length: numSamples * numClasses }, () => 9 * next());
      const indices = Int32Array.from({ length: numSamples }, (_, row) =>
        row % 7 === 0 ? IGNORED : (row * 31) % numClasses
      );
      const rows = rowsOf(values, numClasses);
      expectReference(rows, indices);
      expectReference(rows, null);
    }
  );

  it.each([Float64Array, Float32Array])(
    'takes a million classes, the greatest anywhere: %p',
    Floats => {
      const next = noise(1);
      for (const place of [0, 524_287, 999_999]) {
        const values = new Floats(1_000_000);
        for (let k = 0; k < values.length; k++) {
          values[k] = 5 * next();
        }
        values[place] = 7;
        const rows = rowsOf(values, values.length);
        const indices = Int32Array.of(place);
        expectReference(rows, indices);
      }
    }
  );

  it.each([5, 50])('keeps the digits of small losses, of %d classes', numClasses => {
    const next = noise(numClasses);
    const values = Float32Array.from({ length: 100 * numClasses }, (_, i) =>
      i % numClasses === 3 ? 40 + next() : 3 * next()
    );
    expectReference(rowsOf(values, numClasses), null);
  });

  it('gives of a few rows what no float32 holds', () => {
    const values = Float32Array.from({ length: 4 * 5000 }, (_, i) => Math.sin(i));
    values.set([150, -50, -60, -70], 4 * 4000);
    expectReference(rowsOf(values, 4), new Int32Array(5000));
    expectReference(rowsOf(values, 4), null);
  });

  it.each([4, 200])('keeps the digits of small probabilities, of %d classes', numClasses => {
    const numSamples = 1000;
    const values = Float32Array.from(
      { length: numSamples * numClasses },
      (_, i) => 3 * Math.sin(i) + (i % numClasses === 1 ? i / numClasses : 0)
    );
    const rows = rowsOf(values, numClasses);
    const indices = new Int32Array(numSamples);
    expectReference(rows, indices);
    const { targetProbabilities } = kernel.statistics(rows, indices);
    expect(Math.min(...targetProbabilities.filter(p => p > 0))).toBeLessThan(1e-320);
  });

  it('reads whole numbers', () => {
    const rows = rowsOf(Int32Array.of(1, 3, -2, 7, 7, 100_000), 3);
    expectReference(rows, null);
  });

  it('leaves its input as it was', () => {
    const values = Float64Array.of(1, 5, 2, 8, 3, 1);
    kernel.statistics(rowsOf(values, 3), null);
    expect([...values]).toEqual([1, 5, 2, 8, 3, 1]);
  });

  it('has statistics of no rows', () => {
    const { predictions } = kernel.statistics(rowsOf(new Float32Array(0), 4), null);
    expect(predictions).toHaveLength(0);
  });

  it('does not take one class, or rows that are too long for its memory', () => {
    expect(kernel.takes(rowsOf(new Float64Array(4), 1))).toBe(false);
    expect(kernel.takes(rowsOf(new Float64Array(4), 2))).toBe(true);
    const long = { ...rowsOf(new Float32Array(4), 2), numClasses: 2 ** 22 + 1 };
    expect(kernel.takes(long)).toBe(false);
    expect(kernel.takes({ ...long, numClasses: 2 ** 22 })).toBe(true);
  });

  it.each(LOSSES.cases.map(example => [example.name, example] as const))(
    'agrees with torch: %s',
    (_name, { axis, logits, argmax, logSumExp }) => {
      const rows = classRows(arrayOf(logits), axis);
      if (!kernel.takes(rows)) {
        return;
      }
      const { predictions, predictionLosses } = kernel.statistics(rows, null);
      expect([...predictions]).toEqual(argmax);
      const sums = predictionLosses.map(
        (loss, row) => rows.values[row * rows.numClasses + predictions[row]] + loss
      );
      const finite = toNumbers(logSumExp);
      expectClose(
        sums.filter((_sum, row) => Number.isFinite(finite[row])),
        finite.filter(Number.isFinite),
        logits.dtype.includes('float64') ? 1e-13 : tolerance
      );
    }
  );
});
