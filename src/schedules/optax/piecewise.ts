import { defineSchedule } from '../entry';
import { f32 } from '../float32';
import { choice, table } from '../param-builders';
import { interpolatedCurve } from './curves';
import { INIT } from './optax-params';

const SCALES = table(
  'Boundaries: scales',
  'At each of the steps the value is multiplied',
  { 300: 0.1, 600: 0.1 },
  { atLeast: 0 }
);

/** The value changes at the boundary itself. */
export const piecewiseConstantSchedule = defineSchedule({
  library: 'optax',
  name: 'piecewise_constant_schedule',
  title: 'piecewise_constant_schedule',
  formula: 'init · product of the scales of all boundaries ≤ t',
  latex: '\\alpha_0 \\prod_{b \\le t} s_b',
  float32: true,
  params: { init_value: INIT, boundaries_and_scales: SCALES },
  begin: ({ init_value, boundaries_and_scales }) => {
    const scales = Object.entries(boundaries_and_scales)
      .map(([bound, scale]) => [Number(bound), scale] as const)
      .sort(([a], [b]) => a - b);
    return count =>
      scales.reduce(
        (value, [bound, scale]) => (count < bound ? value : f32(f32(scale) * value)),
        f32(init_value)
      );
  }
});

export const piecewiseInterpolateSchedule = defineSchedule({
  library: 'optax',
  name: 'piecewise_interpolate_schedule',
  title: 'piecewise_interpolate_schedule',
  formula: 'from one boundary to the next, by straight lines or cosines',
  latex: '\\alpha_0 \\prod_{b \\le t} s_b \\text{, interpolated}',
  float32: true,
  params: {
    init_value: INIT,
    boundaries_and_scales: { ...SCALES, default: { 300: 0.5, 600: 0.1 } },
    interpolate_type: choice('Shape', 'Straight lines or cosines', ['linear', 'cosine'])
  },
  begin: ({ interpolate_type, init_value, boundaries_and_scales }) =>
    interpolatedCurve(interpolate_type, init_value, boundaries_and_scales)
});
