import { nextOrder, sortClasses } from '../../../src/panel/classes/sort-classes';
import { changed, reportOf } from './report-of';

describe('sortClasses', () => {
  it('sorts by any column in both directions, the lower class first of equal ones', async () => {
    const { report } = await reportOf();
    const other = changed(report, { losses: Float64Array.of(1, 3, 1) });
    const sorted = (direction: 'ascending' | 'descending'): number[] => [
      ...sortClasses(other, { column: 'loss', direction })
    ];
    expect(sorted('ascending')).toEqual([0, 2, 1]);
    expect(sorted('descending')).toEqual([1, 0, 2]);
    expect([...sortClasses(other, { column: 'class', direction: 'descending' })]).toEqual([
      2, 1, 0
    ]);
    expect([...sortClasses(other, { column: 'support', direction: 'descending' })][0]).toBe(0);
    expect([...sortClasses(other, { column: 'f1', direction: 'ascending' })][0]).toBe(2);
  });

  it('puts classes without a value last', async () => {
    const { report } = await reportOf();
    const other = changed(report, { losses: Float64Array.of(NaN, 3, 1) });
    for (const direction of ['ascending', 'descending'] as const) {
      expect([...sortClasses(other, { column: 'loss', direction })].at(-1)).toBe(0);
    }
  });
});

describe('nextOrder', () => {
  it('turns the order of a column over', () => {
    const order = { column: 'f1', direction: 'ascending' } as const;
    expect(nextOrder(order, 'f1')).toEqual({ column: 'f1', direction: 'descending' });
    expect(nextOrder(nextOrder(order, 'f1'), 'f1')).toEqual(order);
  });

  it('begins with what deserves a look', () => {
    const order = { column: 'class', direction: 'ascending' } as const;
    expect(nextOrder(order, 'loss').direction).toBe('descending');
    expect(nextOrder(order, 'recall').direction).toBe('ascending');
  });
});
