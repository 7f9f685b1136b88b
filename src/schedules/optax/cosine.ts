import { defineSchedule, type ScheduleEntry } from '../entry';
import { count, floorRate, nestedList, share } from '../param-builders';
import { refuse } from '../refuse';
import { cosineCurve, joinedCurve, polynomialCurve, type Curve } from './curves';
import { EXPONENT, INIT, PEAK, WARM_FROM, WARMUP_STEPS } from './optax-params';

export const cosineDecaySchedule = defineSchedule({
  library: 'optax',
  name: 'cosine_decay_schedule',
  title: 'cosine_decay_schedule',
  formula: 'init · (α + (1 − α) ((1 + cos(π t / decay_steps)) / 2)^exponent)',
  latex: '\\alpha_0 \\left(a + (1 - a) \\left(\\frac{1 + \\cos(\\pi t / D)}{2}\\right)^e\\right)',
  float32: true,
  params: {
    init_value: INIT,
    decay_steps: count('Decay steps', 'Steps of the decay', 1000),
    alpha: share('Floor, share', 'Lowest value as a share of the first', 0),
    exponent: EXPONENT
  },
  begin: ({ init_value, decay_steps, alpha, exponent }) =>
    cosineCurve(init_value, decay_steps, alpha, exponent)
});

interface WarmupCosine {
  readonly init_value: number;
  readonly peak_value: number;
  readonly warmup_steps: number;
  readonly decay_steps: number;
  readonly end_value: number;
  readonly exponent: number;
}

function warmupCosineCurve(params: WarmupCosine): Curve {
  const { init_value, peak_value, warmup_steps, decay_steps, end_value, exponent } = params;
  if (decay_steps <= warmup_steps) {
    refuse('decay_steps includes the warm-up and must be greater than {limit}, not {value}', {
      limit: warmup_steps,
      value: decay_steps
    });
  }
  const decay = decay_steps - warmup_steps;
  return joinedCurve(
    [
      polynomialCurve(init_value, peak_value, 1, warmup_steps, 0),
      cosineCurve(peak_value, decay, end_value / peak_value, exponent)
    ],
    [warmup_steps]
  );
}

/** The decay steps include the warm-up. */
export const warmupCosineDecaySchedule = defineSchedule({
  library: 'optax',
  name: 'warmup_cosine_decay_schedule',
  title: 'warmup_cosine_decay_schedule',
  formula: 'from init to peak in warmup_steps, then a cosine to end at decay_steps',
  latex: '\\alpha_0 \\to \\alpha_p \\to \\alpha_e',
  float32: true,
  params: {
    peak_value: PEAK,
    decay_steps: count('Decay steps', 'All steps, the warm-up included', 1000),
    warmup_steps: WARMUP_STEPS,
    end_value: floorRate('Last rate', 'Value at the end', 0),
    init_value: WARM_FROM,
    exponent: EXPONENT
  },
  begin: params => warmupCosineCurve(params)
});

const CYCLE = {
  library: 'optax',
  name: 'warmup_cosine_decay_schedule',
  params: {
    peak_value: 0.1,
    decay_steps: 500,
    warmup_steps: 50,
    end_value: 0,
    init_value: 0,
    exponent: 1
  }
};

/** Each of `cosine_kwargs` is a warmup_cosine_decay_schedule. */
export const sgdrSchedule: ScheduleEntry = defineSchedule({
  library: 'optax',
  name: 'sgdr_schedule',
  title: 'sgdr_schedule',
  formula: 'one warmup_cosine_decay_schedule after the other',
  latex: 's_i(t - t_i)',
  float32: true,
  params: {
    cosine_kwargs: nestedList('Cycles', 'One after the other', [CYCLE, CYCLE], {
      library: 'optax',
      only: 'warmup_cosine_decay_schedule'
    })
  },
  begin: ({ cosine_kwargs }) => {
    const cycles = cosine_kwargs.map(({ params }) => params as unknown as WarmupCosine);
    const ends: number[] = [];
    cycles.forEach(({ decay_steps }, i) => ends.push((ends[i - 1] ?? 0) + decay_steps));
    return joinedCurve(cycles.map(warmupCosineCurve), ends.slice(0, -1));
  }
});
