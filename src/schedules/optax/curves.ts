import { f32 } from '../float32';

/** A schedule of optax: any count, in any order. */
export type Curve = (count: number) => number;

/** `polynomial_schedule`; constant where it has no steps. */
export function polynomialCurve(
  init: number,
  end: number,
  power: number,
  steps: number,
  begin: number
): Curve {
  if (steps === 0) {
    return () => init;
  }
  const [height, last] = [f32(init - end), f32(end)];
  return count => {
    const done = f32(Math.min(Math.max(count - begin, 0), steps) / steps);
    return f32(f32(height * f32(f32(1 - done) ** power)) + last);
  };
}

/** `cosine_decay_schedule` */
export function cosineCurve(init: number, steps: number, alpha: number, exponent: number): Curve {
  const [scale, floor, pi] = [f32(1 - alpha), f32(alpha), f32(Math.PI)];
  return count => {
    const angle = f32(f32(pi * Math.min(count, steps)) / steps);
    const cosine = f32(0.5 * f32(1 + f32(Math.cos(angle))));
    return f32(f32(init) * f32(f32(scale * f32(cosine ** f32(exponent))) + floor));
  };
}

/** `exponential_decay`; constant where it has no steps. */
export function exponentialCurve({
  init,
  steps,
  rate,
  begin,
  staircase,
  end
}: {
  readonly init: number;
  readonly steps: number;
  readonly rate: number;
  readonly begin: number;
  readonly staircase: boolean;
  readonly end: number | null;
}): Curve {
  if (steps === 0) {
    return () => init;
  }
  const clip = rate < 1 ? Math.max : Math.min;
  return count => {
    const time = f32((count - begin) / steps);
    const power = f32(f32(rate) ** (staircase ? Math.floor(time) : time));
    const value = count <= begin ? f32(init) : f32(f32(init) * power);
    return end === null ? value : clip(value, f32(end));
  };
}

const INTERPOLATIONS = {
  linear: (start: number, end: number, share: number) => f32(f32(f32(end - start) * share) + start),
  cosine: (start: number, end: number, share: number) => {
    const wave = f32(f32(Math.cos(f32(f32(Math.PI) * share))) + 1);
    return f32(end + f32(f32(f32(start - end) / 2) * wave));
  }
};

/** `piecewise_interpolate_schedule` */
export function interpolatedCurve(
  kind: keyof typeof INTERPOLATIONS,
  init: number,
  scales: Readonly<Record<string, number>>
): Curve {
  const ordered = Object.entries(scales)
    .map(([bound, scale]) => [Number(bound), scale] as const)
    .sort(([a], [b]) => a - b);
  const bounds = [0, ...ordered.map(([bound]) => bound)];
  const values = [f32(init)];
  ordered.forEach(([, scale], i) => values.push(f32(values[i] * f32(scale))));
  return count => {
    const last = bounds.length - 1;
    if (count >= bounds[last]) {
      return values[last];
    }
    const i = bounds.findIndex((bound, index) => bound <= count && count < bounds[index + 1]);
    const share = f32((count - bounds[i]) / Math.max(bounds[i + 1] - bounds[i], 1));
    return INTERPOLATIONS[kind](values[i], values[i + 1], share);
  };
}

/** `join_schedules`: each begins anew at its boundary. */
export function joinedCurve(curves: readonly Curve[], boundaries: readonly number[]): Curve {
  return count => {
    const index = boundaries.reduce((last, bound, i) => (count < bound ? last : i + 1), 0);
    return curves[index](index === 0 ? count : count - boundaries[index - 1]);
  };
}
