import { linePath } from './line-path';
import type { LinesFigure } from './lines-figure';

interface PixelAxis {
  /** Plotly's own: from a value to CSS pixels; with `clip`, what a log axis cannot show lies far outside of it. */
  c2p(value: number, clip?: boolean): number;
}

/** Where Plotly keeps the axes of a plot that it drew. */
interface DrawnNode {
  readonly _fullLayout?: { readonly xaxis?: PixelAxis; readonly yaxis?: PixelAxis };
}

/**
 * Gives the lines of a plot their new shapes, where nothing but the points of some of them differs from what is drawn: a
 * fraction of a millisecond, against 15 for Plotly, which computes all of the plot anew. Plotly knows nothing of it (hover
 * and export still tell the old points), so it has to draw the same soon. Returns whether the picture is right now; if not,
 * as where a person has hidden a line, nothing has been changed.
 */
export function moveLines(node: HTMLElement, before: LinesFigure, now: LinesFigure): boolean {
  const { xaxis, yaxis } = (node as DrawnNode)._fullLayout ?? {};
  const traces = node.querySelectorAll('.scatterlayer > .trace');
  if (before.key !== now.key || traces.length !== now.lines.length || !xaxis || !yaxis) {
    return false;
  }
  const changes: [Element, string][] = [];
  for (const [i, line] of now.lines.entries()) {
    if (line.x === before.lines[i].x && line.y === before.lines[i].y) {
      continue;
    }
    const paths = traces[i].querySelectorAll('path.js-line');
    const path = linePath(
      line,
      x => xaxis.c2p(x, true),
      y => yaxis.c2p(y, true),
      line.shape
    );
    if (paths.length !== 1 || path === null) {
      return false;
    }
    changes.push([paths[0], path]);
  }
  for (const [element, path] of changes) {
    element.setAttribute('d', path);
  }
  return true;
}
