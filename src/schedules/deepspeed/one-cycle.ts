import { defineSchedule, type ParamsOf } from '../entry';
import { count, flag, floorRate, optional, rate, share } from '../param-builders';

const STAIRS = count('Stairs up', 'Stairs of the rise; 0 for a straight line', 0, { atLeast: 0 });

const PARAMS = {
  cycle_max_lr: rate('Highest rate', 'Rate at the top', 0.1),
  cycle_first_step_size: count('Steps up', 'Steps from the lowest to the highest rate', 200),
  cycle_min_lr: rate('Lowest rate', 'Rate at both ends of the cycle', 0.001),
  cycle_second_step_size: optional(
    count('Steps down', 'Steps back; as many as up if left out', 200)
  ),
  cycle_first_stair_count: STAIRS,
  cycle_second_stair_count: optional({ ...STAIRS, label: 'Stairs down' }),
  decay_lr_rate: floorRate('Decay', 'Decay of the lowest rate after the cycle', 0),
  decay_step_size: count('Decay steps', 'Steps of the decay; 0 for none', 0, { atLeast: 0 }),
  cycle_momentum: flag('Cycle the momentum', 'Momentum falls while the rate rises', true),
  cycle_min_mom: share('Lowest momentum', 'Momentum at the highest rate', 0.8),
  cycle_max_mom: share('Highest momentum', 'Momentum at the lowest rate', 0.9),
  decay_mom_rate: share('Momentum growth', 'Growth of the momentum after the cycle', 0)
} as const;

type Params = ParamsOf<typeof PARAMS>;

/** How high between its ends the cycle is at a step. */
function heightOf(params: Params): (step: number) => number {
  const up = params.cycle_first_step_size;
  const down = params.cycle_second_step_size ?? up;
  const total = up + down;
  const ratio = up / total;
  const upStairs = params.cycle_first_stair_count;
  const downStairs = params.cycle_second_stair_count ?? upStairs;
  return step => {
    const x = 1 + step / total - Math.floor(1 + step / total);
    const rises = x <= ratio;
    const stairs = rises ? upStairs : downStairs;
    if (stairs === 0) {
      return rises ? x / ratio : (x - 1) / (ratio - 1);
    }
    const within = step % total;
    const position = within <= up ? (within * stairs) / up : ((total - within) * stairs) / down;
    return Math.floor(position) / stairs;
  };
}

/** The last step of the cycle already has the lowest rate; the decay comes after it. */
export const oneCycle = defineSchedule({
  library: 'deepspeed',
  name: 'OneCycle',
  title: 'OneCycle',
  formula: 'min → max → min, then min / (1 + decay · t / decay_step_size)',
  latex: '\\alpha_m \\to \\alpha_M \\to \\alpha_m',
  params: PARAMS,
  begin: params => {
    const { cycle_min_lr: low, cycle_max_lr: high, decay_lr_rate, decay_step_size } = params;
    const total =
      params.cycle_first_step_size +
      (params.cycle_second_step_size ?? params.cycle_first_step_size);
    const height = heightOf(params);
    return step => {
      if (step === 0) {
        return low;
      }
      if (step - 1 < total) {
        return low + (high - low) * height(step);
      }
      const after = step - total;
      return decay_step_size === 0 || decay_lr_rate === 0
        ? low
        : low / (1 + (decay_lr_rate * after) / decay_step_size);
    };
  },
  momentum: params => {
    const { cycle_min_mom: low, cycle_max_mom: high, decay_mom_rate, decay_step_size } = params;
    const total =
      params.cycle_first_step_size +
      (params.cycle_second_step_size ?? params.cycle_first_step_size);
    const height = heightOf(params);
    return params.cycle_momentum
      ? step => {
          if (step === 0) {
            return low;
          }
          if (step - 1 < total) {
            return high - (high - low) * height(step);
          }
          const after = step - total;
          return decay_step_size === 0 || decay_mom_rate === 0
            ? high
            : high * (1 + (decay_mom_rate * after) / decay_step_size);
        }
      : null;
  }
});
