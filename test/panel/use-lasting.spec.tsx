import { act, renderHook } from '@testing-library/react';
import { useLasting } from '../../src/panel/use-lasting';

describe('useLasting', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function setUp() {
    const hook = renderHook(({ on }) => useLasting(on, 400), { initialProps: { on: true } });
    const wait = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));
    return { ...hook, wait };
  }

  it('waits until the condition has held for long enough', () => {
    const { result, wait } = setUp();
    wait(399);
    expect(result.current).toBe(false);
    wait(1);
    expect(result.current).toBe(true);
  });

  it('forgets what did not last', () => {
    const { result, wait, rerender } = setUp();
    wait(300);
    rerender({ on: false });
    rerender({ on: true });
    wait(300);
    expect(result.current).toBe(false);
  });

  it('ends with the condition', () => {
    const { result, wait, rerender } = setUp();
    wait(400);
    rerender({ on: false });
    expect(result.current).toBe(false);
  });
});
