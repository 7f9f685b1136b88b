import { isFloating } from '../array/dtype';
import type { ArrayDescription } from '../array/describe-array';

/** What stands for no target in PyTorch and transformers. */
const IGNORED_TARGET = -100;

/** Extents by axis; null where a truncated output does not tell. */
type Shape = readonly (number | null)[];

/** An array whose number of axes is known. */
export interface ShapedDescription extends ArrayDescription {
  readonly shape: Shape;
}

/** How targets go with logits: along which class axis, and how much speaks for it. */
export interface TargetFit {
  readonly axis: number;
  /** 2 for whole-number dtypes and distributions seen as such, 1 for what may turn out to be none. */
  readonly likelihood: number;
}

/**
 * Whether an array can hold the targets of logits: whole numbers within the number of classes for each sample, or one-hot
 * rows or probabilities of the logits' shape. Values that have not been read are given the benefit of the doubt where the
 * dtype fits, or where the name says so.
 */
export function targetFit(
  logits: ShapedDescription,
  targets: ShapedDescription,
  named: boolean
): TargetFit | null {
  const axes = classAxes(logits.shape);
  if (sameShape(logits.shape, targets.shape)) {
    const fit = distributionFit(axes, targets, named);
    if (fit !== null) {
      return fit;
    }
  }
  const axis = axes.find(
    candidate =>
      holdsSamples(logits.shape, targets.shape, candidate) &&
      withinClasses(targets, logits.shape[candidate])
  );
  const likelihood = indexLikelihood(targets, named);
  return axis === undefined || likelihood === 0 ? null : { axis, likelihood };
}

/** PyTorch's class axis, then the last one; only with two classes or more. */
function classAxes(shape: Shape): number[] {
  const last = shape.length - 1;
  const axes = last > 1 ? [1, last] : [last];
  return axes.filter(axis => (shape[axis] ?? Infinity) > 1);
}

function distributionFit(
  axes: readonly number[],
  { traits }: ShapedDescription,
  named: boolean
): TargetFit | null {
  if (traits === null) {
    return named && axes.length > 0 ? { axis: axes[0], likelihood: 1 } : null;
  }
  const axis = traits.oneHotAxis ?? traits.distributionAxis;
  return axis !== null && axes.includes(axis) ? { axis, likelihood: 2 } : null;
}

function sameShape(shape: Shape, other: Shape): boolean {
  return shape.length === other.length && shape.every((extent, i) => sameExtent(extent, other[i]));
}

/** An extent that is not told may be any. */
function sameExtent(extent: number | null, other: number | null): boolean {
  return extent === null || other === null || extent === other;
}

/** One target for each sample: the logits' shape without the class axis, or a column of it. */
function holdsSamples(logitsShape: Shape, shape: Shape, axis: number): boolean {
  const samples = logitsShape.filter((_, index) => index !== axis);
  return samples.length === 0
    ? shape.every(extent => extent === 1)
    : sameShape(shape, samples) || (samples.length === 1 && sameShape(shape, [...samples, 1]));
}

function withinClasses({ traits }: ShapedDescription, numClasses: number | null): boolean {
  return (
    traits === null ||
    ((!(traits.min < 0) || traits.min === IGNORED_TARGET) &&
      !(traits.max >= (numClasses ?? Infinity)))
  );
}

function indexLikelihood({ dtype, traits }: ShapedDescription, named: boolean): number {
  if (dtype !== null && !isFloating(dtype)) {
    return 2;
  }
  return (traits === null ? named : traits.whole) ? 1 : 0;
}
