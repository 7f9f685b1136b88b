import { act, renderHook } from '@testing-library/react';
import { Store } from '../../src/model/store';
import { useSelected, useStore } from '../../src/panel/use-store';

describe('useStore', () => {
  it('follows the state while the component is there', () => {
    const store = new Store({ count: 1 });
    const { result, unmount } = renderHook(() => useStore(store));
    expect(result.current).toEqual({ count: 1 });
    act(() => store.update({ count: 2 }));
    expect(result.current).toEqual({ count: 2 });
    unmount();
    store.update({ count: 3 });
    expect(result.current).toEqual({ count: 2 });
  });

  it('follows another store', () => {
    const { result, rerender } = renderHook(({ store }) => useStore(store), {
      initialProps: { store: new Store({ count: 1 }) }
    });
    const other = new Store({ count: 7 });
    rerender({ store: other });
    act(() => other.update({ count: 8 }));
    expect(result.current).toEqual({ count: 8 });
  });
});

describe('useSelected', () => {
  it('renders again only when what it follows is another', () => {
    const store = new Store({ rates: [0.1], step: 0 });
    const render = jest.fn(() => useSelected(store, ({ rates }) => rates.length));
    const { result } = renderHook(render);
    const numRenders = render.mock.calls.length;
    act(() => store.update({ rates: [0.2] }));
    act(() => store.update({ step: 1 }));
    expect([result.current, render.mock.calls.length]).toEqual([1, numRenders]);
    act(() => store.update({ rates: [0.2, 0.3] }));
    expect(result.current).toBe(2);
  });
});
