/**
 * A range of the y axis around values from `min` to `max`, as Plotly wants it: decimal logarithms on a log axis. A linear
 * axis begins at `base`, if the values are not below it.
 */
export function axisRange(
  min: number,
  max: number,
  scale: 'linear' | 'log',
  base = 0
): [number, number] {
  if (scale === 'log') {
    const [low, high] = [Math.log10(min), Math.log10(max)];
    const pad = Math.max(0.05, 0.05 * (high - low));
    return [low - pad, high + pad];
  }
  const low = Math.min(min, base);
  const pad = 0.05 * (max - low) || Math.abs(max) || 1;
  return [low < base ? low - pad : low, max + pad];
}
