import { renderHook } from '@testing-library/react';
import { useFramePace } from '../../src/panel/use-frame-pace';
import { nextFrame } from './plotly/next-frame';

describe('useFramePace', () => {
  it('keeps the pace over renderings, and hands on to the latest of them', async () => {
    const [first, second] = [jest.fn(), jest.fn()];
    const { result, rerender } = renderHook(take => useFramePace<number>(take), {
      initialProps: first
    });
    const pace = result.current;
    pace.push(1);
    pace.push(2);
    rerender(second);
    expect(result.current).toBe(pace);
    await nextFrame();
    expect(first.mock.calls).toEqual([[1]]);
    expect(second.mock.calls).toEqual([[2]]);
  });

  it('hands nothing on once it is gone', async () => {
    const take = jest.fn();
    const { result, unmount } = renderHook(() => useFramePace<number>(take));
    result.current.push(1);
    result.current.push(2);
    unmount();
    await nextFrame();
    expect(take.mock.calls).toEqual([[1]]);
  });
});
