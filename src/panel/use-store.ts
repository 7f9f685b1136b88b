import { useCallback, useSyncExternalStore } from 'react';
import type { Store } from '../model/store';

/** The state of a store, followed while the component is there. */
export function useStore<T extends object>(store: Store<T>): T {
  const subscribe = useCallback(
    (notify: () => void) => {
      store.changed.connect(notify);
      return () => {
        store.changed.disconnect(notify);
      };
    },
    [store]
  );
  return useSyncExternalStore(subscribe, () => store.state);
}
