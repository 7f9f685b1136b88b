import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Store } from '../model/store';

/**
 * Some parts of the state of a store, or all of it. The component is rendered again only when one of these parts is another:
 * a slider that moves sixty times a second must not render what does not depend on it.
 */
export function useStore<T extends object, K extends keyof T = keyof T>(
  store: Store<T>,
  ...keys: readonly K[]
): Pick<T, K> {
  const last = useRef<Pick<T, K> | null>(null);
  return useSyncExternalStore(useSubscribe(store), () => {
    const { state } = store;
    const known = last.current;
    if (keys.length > 0 && known !== null && keys.every(key => known[key] === state[key])) {
      return known;
    }
    last.current = state;
    return state;
  });
}

/** What follows from the state of a store; the component is rendered again only when that is another. */
export function useSelected<T extends object, V extends boolean | number | string | null>(
  store: Store<T>,
  select: (state: T) => V
): V {
  return useSyncExternalStore(useSubscribe(store), () => select(store.state));
}

function useSubscribe<T extends object>(store: Store<T>): (notify: () => void) => () => void {
  return useCallback(
    notify => {
      store.changed.connect(notify);
      return () => {
        store.changed.disconnect(notify);
      };
    },
    [store]
  );
}
