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

const TOLERANCES = {
  predictions: 0,
  ranks: 0,
  margins: 0,
  predictionLosses: 1e-13,
  targetLosses: 1e-13,
  entropies: 1e-13
};

/** Relative also far below 1; NaN with NaN, an infinity with itself, and 0 with −0. */
function expectSame(found: RowStatistics, expected: RowStatistics): void {
  for (const name of Object.keys(TOLERANCES) as (keyof typeof TOLERANCES)[]) {
    expect(found[name]).toHaveLength(expected[name].length);
    for (let row = 0; row < expected[name].length; row++) {
      const actual = found[name][row];
      const value = expected[name][row];
      const isNear = Math.abs(actual - value) <= TOLERANCES[name] * Math.abs(value);
      if (!isNear && !Object.is(actual, value)) {
        throw new Error(`${name}[${row}] is ${actual}, not ${value}`);
      }
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

/** Ordinary logits with extreme ones among them, of up to 40 classes; classes of all kinds. */
const problems = fc
  .record({
    numClasses: fc.integer({ min: 2, max: 40 }),
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

describe.each(rowKernels())('the %s kernel', (_, kernel) => {
  it('gives what the reference gives, on extreme values too', () => {
    fc.assert(
      fc.property(problems, ({ rows, indices }) => {
        expectSame(kernel.statistics(rows, indices), plainRowStatistics(rows, indices));
      }),
      { numRuns: 500 }
    );
  });

  it.each([2, 3, 10, 15, 16, 17, 1000, 1023])('takes blocks of rows of %d classes', numClasses => {
    const next = noise(numClasses);
    const numSamples = Math.ceil(150_001 / numClasses);
    const values = Float32Array.from({ length: numSamples * numClasses }, () => 9 * next());
    const indices = Int32Array.from({ length: numSamples }, (_, row) =>
      row % 7 === 0 ? IGNORED : (row * 31) % numClasses
    );
    const rows = rowsOf(values, numClasses);
    expectSame(kernel.statistics(rows, indices), plainRowStatistics(rows, indices));
    expectSame(kernel.statistics(rows, null), plainRowStatistics(rows, null));
  });

  it('takes a million classes, the greatest anywhere', () => {
    const next = noise(1);
    for (const place of [0, 524_287, 999_999]) {
      const values = Float64Array.from({ length: 1_000_000 }, () => 5 * next());
      values[place] = 7;
      const rows = rowsOf(values, values.length);
      const indices = Int32Array.of(place);
      expectSame(kernel.statistics(rows, indices), plainRowStatistics(rows, indices));
    }
  });

  it('reads whole numbers', () => {
    const rows = rowsOf(Int32Array.of(1, 3, -2, 7, 7, 100_000), 3);
    expectSame(kernel.statistics(rows, null), plainRowStatistics(rows, null));
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
        1e-13
      );
    }
  );
});
