import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { FramePace } from './frame-pace';

/** A pace that hands values on to what was rendered last, as long as the component is there. */
export function useFramePace<T>(take: (value: T) => void): FramePace<T> {
  const latest = useRef(take);
  useLayoutEffect(() => {
    latest.current = take;
  });
  const [pace] = useState(() => new FramePace<T>(value => latest.current(value)));
  useEffect(() => () => pace.cancel(), [pace]);
  return pace;
}
