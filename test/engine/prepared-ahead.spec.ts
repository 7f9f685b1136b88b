import { prepare } from '../../src/analysis/prepare';
import type { AnalysisRequest } from '../../src/analysis/types';
import { PreparedAhead } from '../../src/engine/prepared-ahead';
import { RowPool } from '../../src/engine/row-pool';
import { array } from '../fixtures/arrays';

const REQUEST: AnalysisRequest = {
  logits: array([1, 2, 4, 3], [2, 2]),
  targets: array([1, 0], [2], 'int64'),
  options: { axis: -1, reduction: 'mean' }
};

/** A pool without helpers, which takes every array. */
function setUp(minBytes = 0) {
  const pool = new RowPool({ spawn: jest.fn(), numHelpers: 0, minBytes });
  jest.spyOn(pool, 'takes').mockImplementation(values => values.byteLength >= minBytes);
  return { pool, statistics: jest.spyOn(pool, 'statistics'), ahead: new PreparedAhead(pool) };
}

describe('PreparedAhead', () => {
  it('gives once what was prepared', async () => {
    const { ahead } = setUp();
    expect(ahead.take(REQUEST)).toBeNull();
    await ahead.ready(REQUEST);
    expect(ahead.take({ ...REQUEST, options: { axis: 0, reduction: 'mean' } })).toBeNull();
    expect(ahead.take(REQUEST)).toEqual(prepare(REQUEST));
    expect(ahead.take(REQUEST)).toBeNull();
  });

  it('prepares once for two that ask at the same time', async () => {
    const { ahead, statistics } = setUp();
    await Promise.all([ahead.ready(REQUEST), ahead.ready({ ...REQUEST })]);
    expect(statistics).toHaveBeenCalledTimes(1);
  });

  it('leaves small arrays to who asks', async () => {
    const { ahead, statistics } = setUp(1000);
    await ahead.ready(REQUEST);
    expect(statistics).not.toHaveBeenCalled();
    expect(ahead.take(REQUEST)).toBeNull();
  });

  it('tells what is wrong with a request, and goes on', async () => {
    const { ahead } = setUp();
    const wrong = { ...REQUEST, targets: array([7, 0], [2], 'int64') };
    await expect(ahead.ready(wrong)).rejects.toMatchObject({ tag: 'target-out-of-range' });
    await ahead.ready(REQUEST);
    expect(ahead.take(REQUEST)).not.toBeNull();
  });

  it('forgets what is not held any more', async () => {
    const { ahead } = setUp();
    await ahead.ready(REQUEST);
    ahead.retain(() => true);
    ahead.retain(held => held !== REQUEST.targets);
    expect(ahead.take(REQUEST)).toBeNull();
  });
});
