import { act, renderHook } from '@testing-library/react';
import { Store } from '../../src/model/store';
import { useStore } from '../../src/panel/use-store';

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
