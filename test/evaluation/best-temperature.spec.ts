import fc from 'fast-check';
import { bestTemperature, type BestTemperature } from '../../src/evaluation/best-temperature';
import type { ClassRows } from '../../src/losses/class-rows';
import { rowStatistics } from '../../src/losses/row-statistics';
import type { Targets } from '../../src/losses/targets';
import { batches, rowsOf } from '../fixtures/arrays';
import { CLASSES, indicesOf, rowsOfCase } from '../fixtures/class-fixture';
import { expectClose } from '../fixtures/expect-close';
import { arrayOf } from '../fixtures/loss-fixture';

function best(rows: ClassRows, targets: Targets): BestTemperature {
  const work = bestTemperature(rows, targets);
  let next = work.next();
  while (next.done !== true) {
    next = work.next();
  }
  return next.value;
}

function indices(targets: readonly number[]): Targets {
  return { kind: 'indices', indices: Int32Array.from(targets) };
}

describe('bestTemperature', () => {
  it.each(
    CLASSES.rows.flatMap(example => (example.best ? [{ ...example, best: example.best }] : []))
  )('is the root that scipy finds: $name', example => {
    const found = best(rowsOfCase(example), { kind: 'indices', indices: indicesOf(example) });
    expectClose(
      [found.temperature, found.loss],
      [example.best.temperature, example.best.nll],
      1e-12
    );
  });

  it.each(CLASSES.soft)('takes soft targets: $name', example => {
    const rows = rowsOfCase(example);
    const found = best(rows, {
      kind: 'probabilities',
      indices: new Int32Array(rows.numSamples),
      probabilities: arrayOf(example.targets).values
    });
    expectClose(
      [found.temperature, found.loss],
      [example.best.temperature, example.best.nll],
      1e-12
    );
  });

  it('is better than any other', () => {
    const any = fc.double({ min: 0.05, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        batches({ maxSamples: 12, limit: 10 }),
        any,
        ({ logits, targets }, temperature) => {
          const rows = rowsOf(logits);
          const scaled = { ...rows, values: rows.values.map(value => value / temperature) };
          const { targetLosses } = rowStatistics(scaled, Int32Array.from(targets));
          const other = targetLosses.reduce((sum, loss) => sum + loss) / targets.length;
          expect(best(rows, indices(targets)).loss).toBeLessThanOrEqual(other + 1e-12);
        }
      )
    );
  });

  it('is the best that was tried where the root is beyond all numbers', () => {
    const tiny = [
      [-5.4e-323, -6e-323, -5.4e-323, -5.4e-323, -5.4e-323],
      [0, 1.4353458008159417e-57, 0, 0, 0]
    ];
    const { loss, temperature } = best(rowsOf(tiny), indices([1, 1]));
    expect(loss).toBeLessThanOrEqual(Math.log(5));
    expect(temperature).toBeGreaterThan(0);
  });

  it('scales with the logits', () => {
    const [example] = CLASSES.rows;
    const rows = rowsOfCase(example);
    const targets = { kind: 'indices', indices: indicesOf(example) } as const;
    for (const factor of [1e-6, 0.01, 100, 1e6]) {
      const scaled = { ...rows, values: rows.values.map(value => value * factor) };
      expectClose(
        [best(scaled, targets).temperature / factor],
        [best(rows, targets).temperature],
        1e-11
      );
    }
  });

  it('is 0 where every sample is right, and Infinity where the logits are worse than chance', () => {
    expect(best(rowsOf([[2, 1]]), indices([0]))).toEqual({ temperature: 0, loss: 0 });
    expect(best(rowsOf([[2, 1]]), indices([1]))).toEqual({
      temperature: Infinity,
      loss: Math.log(2)
    });
  });

  it('is 1 where it changes nothing, and NaN where the loss is not finite', () => {
    expect(best(rowsOf([[3, 3]]), indices([0]))).toEqual({ temperature: 1, loss: Math.log(2) });
    expect(best(rowsOf([[0, -Infinity]]), indices([1])).temperature).toBeNaN();
    expect(best(rowsOf([[NaN, 0]]), indices([1])).temperature).toBeNaN();
    expect(best(rowsOf([[1, 0]]), indices([-1])).temperature).toBeNaN();
  });

  it('takes masked classes', () => {
    const masked = rowsOf([
      [1, 0, -Infinity],
      [3, 0, -Infinity]
    ]);
    const plain = rowsOf([
      [1, 0],
      [3, 0]
    ]);
    expect(best(masked, indices([1, 0]))).toEqual(best(plain, indices([1, 0])));
  });
});
