import { act, renderHook } from '@testing-library/react';
import { useSettled } from '../../src/panel/use-settled';

describe('useSettled', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('has the first value at once, and another once it has stayed', () => {
    const { result, rerender } = renderHook(value => useSettled(value, 150), { initialProps: 1 });
    expect(result.current).toBe(1);
    for (const value of [2, 3, 4]) {
      rerender(value);
      act(() => jest.advanceTimersByTime(100));
      expect(result.current).toBe(1);
    }
    act(() => jest.advanceTimersByTime(50));
    expect(result.current).toBe(4);
  });

  it('sets nothing once it is gone', () => {
    const { rerender, unmount } = renderHook(value => useSettled(value, 150), { initialProps: 1 });
    rerender(2);
    unmount();
    expect(jest.getTimerCount()).toBe(0);
  });
});
