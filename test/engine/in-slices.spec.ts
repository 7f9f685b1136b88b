import { isTagged } from '../../src/errors';
import { inSlices } from '../../src/engine/in-slices';

function* slowSteps(count: number): Generator<number, string> {
  for (let step = 0; step < count; step++) {
    const end = performance.now() + 5;
    while (performance.now() < end) {
      // Work that takes its time.
    }
    yield step;
  }
  return 'done';
}

describe('inSlices', () => {
  it('brings the result', async () => {
    await expect(inSlices(slowSteps(3), async () => true)).resolves.toBe('done');
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await inSlices(slowSteps(20), async () => true);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });

  it('stops as soon as it is told to', async () => {
    const told: number[] = [];
    const stopped = inSlices(slowSteps(100), async step => {
      told.push(step);
      return told.length < 2;
    });
    const error: unknown = await stopped.catch((reason: unknown) => reason);
    expect(isTagged(error, 'cancelled')).toBe(true);
    expect(told).toHaveLength(2);
  });
});
