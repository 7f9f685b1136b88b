import { choice, count, flag, optional, rate, ratio, share } from '../param-builders';
import { refuse } from '../refuse';
import { recurrence } from './recurrence';
import { defineTorchSchedule } from './torch-scheduler';

type Field = 'initialLr' | 'maxLr' | 'minLr' | 'baseMomentum' | 'maxMomentum';

interface Phase {
  readonly end: number;
  /** Where in the group the values at both ends stand. */
  readonly rates: readonly [Field, Field];
  readonly momenta: readonly [Field, Field];
}

const ANNEALINGS = {
  cos: (start: number, end: number, share: number) =>
    end + ((start - end) / 2) * (Math.cos(Math.PI * share) + 1),
  linear: (start: number, end: number, share: number) => (end - start) * share + start
};

/** The rate of the optimizer is not used: the schedule begins at max_lr / div_factor. */
export const oneCycleLR = defineTorchSchedule({
  name: 'OneCycleLR',
  title: 'OneCycleLR',
  formula: 'max_lr / div_factor → max_lr → max_lr / (div_factor · final_div_factor)',
  latex: '\\frac{m}{d} \\to m \\to \\frac{m}{d f}',
  params: {
    max_lr: rate('Highest rate', 'Rate at the top', 0.1),
    total_steps: {
      ...optional(count('Total steps', 'Steps of the cycle; one more is an error', 1000)),
      default: 1000 as number | null
    },
    pct_start: share('Share of the rise', 'Share of the steps in which the rate rises', 0.3),
    epochs: optional(count('Epochs', 'Epochs, where the total steps are left out', 10)),
    steps_per_epoch: optional(count('Steps per epoch', 'With the epochs: the total', 100)),
    anneal_strategy: choice('Shape', 'Cosine or straight lines', ['cos', 'linear']),
    div_factor: ratio('Start divisor', 'Highest rate over the first one', 25, {
      min: 1,
      max: 1000
    }),
    final_div_factor: ratio('End divisor', 'First rate over the last one', 1e4, {
      min: 1,
      max: 1e6
    }),
    three_phase: flag('Three phases', 'The rate falls to the first one before it fades out', false),
    cycle_momentum: flag('Cycle the momentum', 'Momentum falls while the rate rises', true),
    base_momentum: share('Lowest momentum', 'Momentum at the highest rate', 0.85),
    max_momentum: share('Highest momentum', 'Momentum at the lowest rate', 0.95)
  },
  ignoresLr: true,
  movesMomentum: ({ cycle_momentum }) => cycle_momentum,
  make: (params, group) => {
    const total = totalSteps(params);
    const phases = phasesOf(params, total);
    const anneal = ANNEALINGS[params.anneal_strategy];
    const value = (step: number, what: 'rates' | 'momenta'): number => {
      if (step > total) {
        refuse('OneCycleLR raises at step {step}: its total is {total} steps', { step, total });
      }
      // Called for every step of a drag: without closures and copies it takes a fraction of the time.
      let index = 0;
      while (index < phases.length - 1 && step > phases[index].end) {
        index++;
      }
      const start = index === 0 ? 0 : phases[index - 1].end;
      const phase = phases[index];
      if (phase.end === start) {
        refuse('OneCycleLR divides by zero at step {step}: one of its phases has no steps', {
          step
        });
      }
      const [from, to] = [group[phase[what][0]], group[phase[what][1]]];
      return anneal(from ?? NaN, to ?? NaN, (step - start) / (phase.end - start));
    };
    group.initialLr = params.max_lr / params.div_factor;
    group.maxLr = params.max_lr;
    group.minLr = group.initialLr / params.final_div_factor;
    if (params.cycle_momentum) {
      group.baseMomentum = params.base_momentum;
      group.maxMomentum = params.max_momentum;
    }
    return recurrence(group, {
      next: ({ lastEpoch }) => value(lastEpoch, 'rates'),
      ...(params.cycle_momentum && { momentum: ({ lastEpoch }) => value(lastEpoch, 'momenta') })
    });
  }
});

function phasesOf(
  { pct_start, three_phase }: { readonly pct_start: number; readonly three_phase: boolean },
  total: number
): readonly Phase[] {
  const up: Phase = {
    end: pct_start * total - 1,
    rates: ['initialLr', 'maxLr'],
    momenta: ['maxMomentum', 'baseMomentum']
  };
  const down = ['baseMomentum', 'maxMomentum'] as const;
  return three_phase
    ? [
        up,
        { end: 2 * pct_start * total - 2, rates: ['maxLr', 'initialLr'], momenta: down },
        {
          end: total - 1,
          rates: ['initialLr', 'minLr'],
          momenta: ['maxMomentum', 'maxMomentum']
        }
      ]
    : [up, { end: total - 1, rates: ['maxLr', 'minLr'], momenta: down }];
}

interface Totals {
  readonly total_steps: number | null;
  readonly epochs: number | null;
  readonly steps_per_epoch: number | null;
}

function totalSteps({ total_steps, epochs, steps_per_epoch }: Totals): number {
  if (total_steps !== null) {
    return total_steps;
  }
  return epochs !== null && steps_per_epoch !== null
    ? epochs * steps_per_epoch
    : refuse('OneCycleLR needs total_steps, or epochs and steps_per_epoch');
}
