import { defineSchedule } from '../entry';
import { choice, count, flag, floorRate, rate, ratio, share } from '../param-builders';
import { refuse } from '../refuse';

const ANNEALINGS = {
  cos: (start: number, end: number, share: number) =>
    end + ((start - end) / 2) * (Math.cos(Math.PI * share) + 1),
  linear: (start: number, end: number, share: number) => (end - start) * share + start
};

/** The last rate is given as it is, where torch divides the first one. */
export const oneCycleLR = defineSchedule({
  library: 'paddle',
  name: 'OneCycleLR',
  title: 'OneCycleLR',
  formula: 'max_learning_rate / divide_factor → max_learning_rate → end_learning_rate',
  latex: '\\frac{m}{d} \\to m \\to \\alpha_e',
  params: {
    max_learning_rate: rate('Highest rate', 'Rate at the top', 0.1),
    total_steps: count('Total steps', 'Steps of the cycle; one more is an error', 1000),
    phase_pct: share('Share of the rise', 'Share of the steps in which the rate rises', 0.3),
    end_learning_rate: floorRate('Last rate', 'Rate at the end', 1e-4),
    divide_factor: ratio('Start divisor', 'Highest rate over the first one', 25, {
      min: 1,
      max: 1000
    }),
    anneal_strategy: choice('Shape', 'Cosine or straight lines', ['cos', 'linear']),
    three_phase: flag('Three phases', 'The rate falls to the first one before it fades out', false)
  },
  begin: params => {
    const { max_learning_rate: top, end_learning_rate: last, phase_pct, three_phase } = params;
    const { total_steps: total } = params;
    if (three_phase && phase_pct >= 0.5) {
      refuse('phase_pct of three phases must be less than {below}, not {value}', {
        below: 0.5,
        value: phase_pct
      });
    }
    const first = top / params.divide_factor;
    const up = phase_pct * total - 1;
    const ends = three_phase ? [0, up, 2 * phase_pct * total - 2, total - 1] : [0, up, total - 1];
    const rates = three_phase ? [first, top, first, last] : [first, top, last];
    const anneal = ANNEALINGS[params.anneal_strategy];
    return step => {
      if (step > total) {
        refuse('OneCycleLR raises at step {step}: its total is {total} steps', { step, total });
      }
      const found = ends.findIndex((end, i) => i > 0 && step <= end);
      const index = found === -1 ? ends.length - 1 : found;
      const length = ends[index] - ends[index - 1];
      if (length === 0) {
        refuse('OneCycleLR divides by zero at step {step}: one of its phases has no steps', {
          step
        });
      }
      return anneal(rates[index - 1], rates[index], (step - ends[index - 1]) / length);
    };
  }
});
