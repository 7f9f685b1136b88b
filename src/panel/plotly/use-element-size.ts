import { useLayoutEffect, useState, type RefObject } from 'react';
import type { PlotSize } from './plot-view';

/** The inner size of an element in whole CSS pixels as it changes; null while it is not shown. */
export function useElementSize(ref: RefObject<HTMLElement>): PlotSize | null {
  const [size, setSize] = useState<PlotSize | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) {
      return;
    }
    const observer = new ResizeObserver(([{ contentRect }]) => {
      const width = Math.floor(contentRect.width);
      const height = Math.floor(contentRect.height);
      setSize(width > 0 && height > 0 ? { width, height } : null);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
