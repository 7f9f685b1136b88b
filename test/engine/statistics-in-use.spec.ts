import { StatisticsInUse } from '../../src/engine/statistics-in-use';
import { columnMemory } from '../../src/losses/column-memory';
import { emptyStatistics, type RowStatistics } from '../../src/losses/plain-row-statistics';

const made = (): RowStatistics => emptyStatistics(3, true);

describe('StatisticsInUse', () => {
  let given: jest.SpyInstance;

  beforeEach(() => {
    given = jest.spyOn(columnMemory, 'give').mockImplementation();
  });

  /** Whether the columns of these statistics were handed on, and of no others. */
  function expectGiven({ predictions, entropies }: RowStatistics): void {
    expect(given).toHaveBeenCalledTimes(1);
    expect(given.mock.calls[0][0]).toContain(predictions);
    expect(given.mock.calls[0][0]).toContain(entropies);
  }

  afterEach(() => jest.restoreAllMocks());

  it('hands on what a question has made, once, unless the engine keeps it', async () => {
    const [kept, lost] = [made(), made()];
    const inUse = new StatisticsInUse(() => [kept]);
    const answer = await inUse.during(async () => {
      inUse.note(kept);
      inUse.note(lost);
      inUse.note(lost);
      return 7;
    });
    expect(answer).toBe(7);
    inUse.releaseRest();
    expectGiven(lost);
  });

  it('waits for the last question', async () => {
    let end: () => void = () => undefined;
    const inUse = new StatisticsInUse(() => []);
    const long = inUse.during(() => new Promise<void>(resolve => (end = resolve)));
    await inUse.during(async () => inUse.note(made()));
    inUse.releaseRest();
    expect(given).not.toHaveBeenCalled();
    end();
    await long;
    expect(given).toHaveBeenCalledTimes(1);
  });

  it('hands on what a question that failed has made', async () => {
    const inUse = new StatisticsInUse(() => []);
    const failing = inUse.during(async () => {
      inUse.note(made());
      throw new Error('failed');
    });
    await expect(failing).rejects.toThrow('failed');
    expect(given).toHaveBeenCalledTimes(1);
  });

  it('hands on later what the engine keeps no more', async () => {
    const kept = [made()];
    const inUse = new StatisticsInUse(() => kept);
    await inUse.during(async () => inUse.note(kept[0]));
    const [statistics] = kept.splice(0);
    inUse.releaseRest();
    expectGiven(statistics);
  });
});
