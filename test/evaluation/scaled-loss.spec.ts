import fc from 'fast-check';
import { scaledLoss, type ScaledLoss } from '../../src/evaluation/scaled-loss';
import type { ClassRows } from '../../src/losses/class-rows';
import { rowStatistics } from '../../src/losses/row-statistics';
import type { Targets } from '../../src/losses/targets';
import { batches, rowsOf } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';

function at(rows: ClassRows, targets: Targets, beta: number): ScaledLoss {
  const work = scaledLoss(rows, targets, beta);
  let next = work.next();
  while (next.done !== true) {
    next = work.next();
  }
  return next.value;
}

function indices(targets: readonly number[]): Targets {
  return { kind: 'indices', indices: Int32Array.from(targets) };
}

describe('scaledLoss', () => {
  it('is the mean loss of the scaled logits', () => {
    fc.assert(
      fc.property(batches({ limit: 20 }), fc.double({ min: 0.1, max: 4 }), (batch, beta) => {
        const rows = rowsOf(batch.logits);
        const scaled = { ...rows, values: rows.values.map(value => value * beta) };
        const { targetLosses } = rowStatistics(scaled, Int32Array.from(batch.targets));
        const mean = targetLosses.reduce((sum, loss) => sum + loss) / batch.targets.length;
        expectClose([at(rows, indices(batch.targets), beta).loss], [mean], 1e-12);
      })
    );
  });

  it('has the derivatives of finite differences', () => {
    const step = 1e-4;
    fc.assert(
      fc.property(
        batches({ limit: 5 }),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        (batch, beta) => {
          const near = [beta - step, beta, beta + step].map(b =>
            at(rowsOf(batch.logits), indices(batch.targets), b)
          );
          const [before, here, after] = near;
          expectClose([here.slope], [(after.loss - before.loss) / (2 * step)], 1e-5);
          expectClose([here.curvature], [(after.slope - before.slope) / (2 * step)], 1e-5);
        }
      )
    );
  });

  it('has its limits at 0 and infinity', () => {
    const rows = rowsOf([[2, 0, -Infinity]]);
    expect(at(rows, indices([0]), 0)).toMatchObject({ loss: Math.log(2), slope: -1 });
    expect(at(rows, indices([0]), Infinity)).toMatchObject({ loss: 0, slope: 0 });
    expect(at(rows, indices([1]), Infinity)).toMatchObject({ loss: Infinity, slope: 2 });
  });

  it('leaves out samples without a class, and lets others go ahead between rows', () => {
    const rows = rowsOf(Array.from({ length: 40_000 }, (_, i) => [i % 2, 0]));
    const some = indices(Array.from({ length: 40_000 }, (_, i) => (i % 2 === 0 ? 0 : -1)));
    expect(scaledLoss(rows, some, 1).next()).toMatchObject({ done: false });
    expect(at(rows, some, 1).loss).toBeCloseTo(Math.log(2), 12);
  });
});
