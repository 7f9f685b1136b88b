import { SharedWork } from '../../src/engine/shared-work';

/** Each step is longer than a slice, so that the reports are asked after each. */
function* slowSteps(count: number): Generator<number, string> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + 15;
    while (performance.now() < end) {
      // Work that takes its time.
    }
    yield step;
  }
  return 'done';
}

const go = async (): Promise<boolean> => true;
const stop = async (): Promise<boolean> => false;

describe('SharedWork', () => {
  let started: number;
  let work: SharedWork<string>;

  beforeEach(() => {
    started = 0;
    work = new SharedWork(() => {
      started++;
      return slowSteps(4);
    });
  });

  it('computes once for all who ask', async () => {
    await expect(Promise.all([work.join(go), work.join(go)])).resolves.toEqual(['done', 'done']);
    await expect(work.join(stop)).resolves.toBe('done');
    expect(started).toBe(1);
  });

  it('goes on for those who still want it', async () => {
    const first = expect(work.join(stop)).rejects.toMatchObject({ tag: 'cancelled' });
    await expect(work.join(go)).resolves.toBe('done');
    await first;
    expect(started).toBe(1);
  });

  it('rejects at once who does not want it any more, and asks them no more', async () => {
    const asked: number[] = [];
    const order: string[] = [];
    const first = work
      .join(async step => {
        asked.push(step);
        return false;
      })
      .catch(() => order.push('cancelled'));
    await work.join(go).then(() => order.push('done'));
    await first;
    expect(asked).toHaveLength(1);
    expect(order).toEqual(['cancelled', 'done']);
  });

  it('stops when nobody wants it, and starts again for the next', async () => {
    const both = [work.join(stop), work.join(stop)];
    expect(work.isIdle).toBe(false);
    for (const answer of await Promise.allSettled(both)) {
      expect(answer).toMatchObject({ status: 'rejected', reason: { tag: 'cancelled' } });
    }
    expect(work.isIdle).toBe(true);
    await new Promise(resolve => setTimeout(resolve));
    await expect(work.join(go)).resolves.toBe('done');
    expect(started).toBe(2);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('serves who asks %i turns after the stop', async turns => {
    await expect(work.join(stop)).rejects.toMatchObject({ tag: 'cancelled' });
    for (let turn = 0; turn < turns; turn++) {
      await null;
    }
    await expect(work.join(go)).resolves.toBe('done');
  });

  it('rejects with the error of a report, for that report alone', async () => {
    const lost = work.join(async () => {
      throw new Error('the page is gone');
    });
    const first = expect(lost).rejects.toThrow('the page is gone');
    await expect(work.join(go)).resolves.toBe('done');
    await first;
  });

  it('rejects all with the error of the work, and tries again for the next', async () => {
    let fails = true;
    const failing = new SharedWork(() => {
      if (fails) {
        throw new Error('no memory');
      }
      return slowSteps(1);
    });
    await expect(failing.join(go)).rejects.toThrow('no memory');
    expect(failing.isIdle).toBe(true);
    fails = false;
    await expect(failing.join(go)).resolves.toBe('done');
  });
});
