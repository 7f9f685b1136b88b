import type { TaggedError } from '../errors';

/** Something that is computed elsewhere. While it is under way, or has failed, the last value stays to be shown. */
export type Loadable<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly previous: T | null }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: TaggedError; readonly previous: T | null };

export const IDLE: Loadable<never> = { status: 'idle' };

/** The value, or the last one while a new one is under way; null where there is none. */
export function valueOf<T>(loadable: Loadable<T>): T | null {
  switch (loadable.status) {
    case 'ready':
      return loadable.value;
    case 'loading':
      return loadable.previous;
    default:
      return null;
  }
}
