import { useRef } from 'react';

/** The same list as before while its items have the same fields, so that what is made of it is not made again. */
export function useShallowList<T extends object>(list: readonly T[]): readonly T[] {
  const last = useRef(list);
  const known = last.current;
  const same =
    known.length === list.length && known.every((item, index) => isShallowEqual(item, list[index]));
  if (!same) {
    last.current = list;
  }
  return last.current;
}

function isShallowEqual<T extends object>(item: T, other: T): boolean {
  const keys = Object.keys(item) as (keyof T)[];
  return keys.length === Object.keys(other).length && keys.every(key => item[key] === other[key]);
}
