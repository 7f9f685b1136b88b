import { Pace } from '../../src/model/pace';

describe('Pace', () => {
  let count = 0;
  let pace: Pace;

  beforeEach(() => {
    jest.useFakeTimers();
    count = 0;
    pace = new Pace(() => count++, 100);
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('works at once', () => {
    pace.invoke();
    expect(count).toBe(1);
  });

  it('works once in an interval, and loses no last call', () => {
    for (let i = 0; i < 10; i++) {
      pace.invoke();
    }
    expect(count).toBe(1);
    jest.advanceTimersByTime(99);
    expect(count).toBe(1);
    jest.advanceTimersByTime(1);
    expect(count).toBe(2);
    jest.advanceTimersByTime(1000);
    expect(count).toBe(2);
  });

  it('does nothing once it is disposed', () => {
    pace.invoke();
    pace.invoke();
    pace.dispose();
    jest.advanceTimersByTime(1000);
    pace.invoke();
    expect(count).toBe(1);
    expect(pace.isDisposed).toBe(true);
  });
});
