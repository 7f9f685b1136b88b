/** Where values lie in a plot, in CSS pixels from its left and top, as the axes are at the moment. */
export interface PixelAxes {
  x(value: number): number;
  y(value: number): number;
  /** The value under a place; one outside of the plot counts as its edge, or a little more, so that the axis can grow. */
  xAt(pixel: number): number;
  yAt(pixel: number): number;
  /** Whether a place lies in the plot, its edges included. */
  contains(x: number, y: number): boolean;
}

interface DrawnAxis {
  readonly _offset: number;
  readonly _length: number;
  c2p(value: number, clip?: boolean): number;
  p2c(pixel: number): number;
}

/** Where Plotly keeps the axes of a plot that it drew. */
interface DrawnNode {
  readonly _fullLayout?: { readonly xaxis?: DrawnAxis; readonly yaxis?: DrawnAxis };
}

const SLACK = 8;

/** The axes that Plotly drew in a node; null before. */
export function pixelAxes(node: HTMLElement): PixelAxes | null {
  const layout = (): DrawnNode['_fullLayout'] => (node as DrawnNode)._fullLayout;
  const axis = (name: 'xaxis' | 'yaxis'): DrawnAxis | null => layout()?.[name] ?? null;
  if (axis('xaxis') === null || axis('yaxis') === null) {
    return null;
  }
  const place = (name: 'xaxis' | 'yaxis', value: number): number => {
    const drawn = axis(name);
    return drawn === null ? NaN : drawn._offset + drawn.c2p(value, true);
  };
  const value = (name: 'xaxis' | 'yaxis', pixel: number, slack: number): number => {
    const drawn = axis(name);
    return drawn === null
      ? NaN
      : drawn.p2c(Math.min(Math.max(pixel - drawn._offset, 0 - slack), drawn._length));
  };
  return {
    x: step => place('xaxis', step),
    y: rate => place('yaxis', rate),
    xAt: pixel => value('xaxis', pixel, 0),
    yAt: pixel => value('yaxis', pixel, SLACK),
    contains: (x, y) => isOn(axis('xaxis'), x) && isOn(axis('yaxis'), y)
  };
}

/** Rounding may put what lies on the edge a little outside. */
function isOn(axis: DrawnAxis | null, pixel: number): boolean {
  return axis !== null && Math.abs(pixel - axis._offset - axis._length / 2) <= axis._length / 2 + 1;
}
