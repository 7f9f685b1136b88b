import type { Loadable } from './loadable';

/** The same state of a value that is made of the first one. */
export function mapLoadable<T, U>(loadable: Loadable<T>, map: (value: T) => U): Loadable<U> {
  switch (loadable.status) {
    case 'idle':
      return loadable;
    case 'ready':
      return { status: 'ready', value: map(loadable.value) };
    default:
      return {
        ...loadable,
        previous: loadable.previous === null ? null : map(loadable.previous)
      };
  }
}
