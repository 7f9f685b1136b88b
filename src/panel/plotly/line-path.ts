/** Turns a value into CSS pixels along an axis. */
type ToPixels = (value: number) => number;

export interface PathPoints {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Points nearer to the last one than this, in CSS pixels along both axes, do not show. */
const MIN_DISTANCE = 0.5;

/**
 * The `d` of an SVG path through points; with the shape `hv` each height is held until the next point. Null where a point
 * has no place on the axes.
 */
export function linePath(
  { x, y }: PathPoints,
  xToPixels: ToPixels,
  yToPixels: ToPixels,
  shape: 'linear' | 'hv'
): string | null {
  let path = '';
  let lastX = Infinity;
  let lastY = Infinity;
  for (let i = 0; i < x.length; i++) {
    const [left, top] = [xToPixels(x[i]), yToPixels(y[i])];
    if (!Number.isFinite(left) || !Number.isFinite(top)) {
      return null;
    }
    const isNear = Math.abs(left - lastX) < MIN_DISTANCE && Math.abs(top - lastY) < MIN_DISTANCE;
    if (isNear && i < x.length - 1) {
      continue;
    }
    const end = `${hundredths(left)},${hundredths(top)}`;
    path +=
      i === 0 ? `M${end}` : shape === 'hv' ? `H${hundredths(left)}V${hundredths(top)}` : `L${end}`;
    [lastX, lastY] = [left, top];
  }
  return path;
}

function hundredths(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
