import { plainRowStatistics } from '../../src/losses/plain-row-statistics';
import { RowKernel } from '../../src/losses/row-kernel';
import { rowStatistics } from '../../src/losses/row-statistics';
import type * as rowStatisticsModule from '../../src/losses/row-statistics';
import { rowsOf } from '../fixtures/arrays';

const ROWS = rowsOf([
  [3.2, 5.1, -1.7],
  [2, 2, 1]
]);

afterEach(() => jest.restoreAllMocks());

describe('rowStatistics', () => {
  it('are computed by the kernel', () => {
    const compute = jest.spyOn(RowKernel.prototype, 'statistics');
    const { targetLosses } = rowStatistics(ROWS, Int32Array.of(0, 1));
    expect(targetLosses[0]).toBeCloseTo(2.0403552, 6);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('are computed by the reference where the kernel does not take the rows', () => {
    const compute = jest.spyOn(RowKernel.prototype, 'statistics');
    const rows = rowsOf([[4], [7]]);
    expect(rowStatistics(rows, null)).toEqual(plainRowStatistics(rows, null));
    expect(compute).not.toHaveBeenCalled();
  });

  it('are the same where no WebAssembly runs', () => {
    jest.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    jest.isolateModules(() => {
      const fresh = jest.requireActual<typeof rowStatisticsModule>(
        '../../src/losses/row-statistics'
      );
      const indices = Int32Array.of(0, 1);
      expect(fresh.rowStatistics(ROWS, indices)).toEqual(plainRowStatistics(ROWS, indices));
    });
  });
});
