import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import { rowHelper } from '../../src/engine/row-helper';
import { RowPool } from '../../src/engine/row-pool';
import { rowStatistics } from '../../src/losses/row-statistics';
import { rowsOf } from '../fixtures/arrays';
import { noise } from '../fixtures/noise';
import { WorkerDouble } from './worker-double';

const next = noise(1);
const ROWS = rowsOf(Array.from({ length: 101 }, () => [next(), 3 * next(), next()]));
const INDICES = Int32Array.from({ length: 101 }, (_, row) => row % 3);
const SMALL = { blockBytes: 200, minBytes: 0 };

/** A helper at the other end of a message channel; null never answers. */
function helper(service: typeof rowHelper | null = rowHelper): WorkerDouble {
  const worker = new WorkerDouble(null);
  if (service !== null) {
    expose(service, nodeEndpoint(worker.far));
  }
  workers.push(worker);
  return worker;
}

const workers: WorkerDouble[] = [];

afterEach(() => {
  jest.restoreAllMocks();
  workers.splice(0).forEach(worker => worker.terminate());
});

describe('RowPool', () => {
  it('takes large arrays, where there are helpers', () => {
    const pool = new RowPool({ spawn: helper, numHelpers: 1, minBytes: 800 });
    expect(pool.takes(new Float32Array(200))).toBe(true);
    expect(pool.takes(new Float32Array(199))).toBe(false);
    const alone = new RowPool({ spawn: helper, numHelpers: 0, minBytes: 0 });
    expect(alone.takes(new Float32Array(200))).toBe(false);
  });

  it.each([1, 3])('gives what one thread gives, with %d helpers', async numHelpers => {
    const pool = new RowPool({ spawn: () => helper(), numHelpers, ...SMALL });
    expect(await pool.statistics(ROWS, INDICES)).toEqual(rowStatistics(ROWS, INDICES));
    expect(await pool.statistics(ROWS, null)).toEqual(rowStatistics(ROWS, null));
    expect(workers).toHaveLength(numHelpers);
  });

  it('lets the helpers work, and leaves the array as it was', async () => {
    const asked = jest.spyOn(rowHelper, 'statistics');
    const before = ROWS.values.slice();
    const pool = new RowPool({ spawn: () => helper(), numHelpers: 1, ...SMALL });
    await pool.statistics(ROWS, INDICES);
    expect(asked.mock.calls.length).toBeGreaterThan(1);
    expect(ROWS.values).toEqual(before);
  });

  it('does the work of a helper that dies, and asks it no more', async () => {
    const spawn = jest.fn(() => helper(null));
    const pool = new RowPool({ spawn, numHelpers: 1, ...SMALL });
    const statistics = pool.statistics(ROWS, INDICES);
    workers[0].tell(new Event('error'));
    expect(await statistics).toEqual(rowStatistics(ROWS, INDICES));
    expect(await pool.statistics(ROWS, INDICES)).toEqual(rowStatistics(ROWS, INDICES));
    expect(spawn).toHaveBeenCalledTimes(1);
  });

  it('tells of errors that are no death', async () => {
    jest.spyOn(rowHelper, 'statistics').mockImplementation(() => {
      throw new RangeError('a mistake');
    });
    const pool = new RowPool({ spawn: () => helper(), numHelpers: 1, ...SMALL });
    await expect(pool.statistics(ROWS, INDICES)).rejects.toThrow('a mistake');
  });

  it('has statistics of no rows', async () => {
    const rows = { ...ROWS, numSamples: 0, values: new Float64Array(0) };
    const pool = new RowPool({ spawn: () => helper(), numHelpers: 1, ...SMALL });
    expect((await pool.statistics(rows, null)).predictions).toHaveLength(0);
  });
});
