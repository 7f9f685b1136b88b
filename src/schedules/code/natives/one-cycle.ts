import { defineFamily, native, tidy } from './native-family';

/** Cosines up to the peak and down to the last rate. */
interface OneCycle {
  readonly peak: number;
  /** The steps of the peak and of the last rate. */
  readonly top: number;
  readonly end: number;
  readonly divisors: readonly [first: number, last: number];
}

/** torch counts the steps with both ends, optax what lies between them. */
export const translateOneCycle = defineFamily<OneCycle>({
  read: {
    'torch.OneCycleLR': (numbers, { total_steps, anneal_strategy, three_phase }) => {
      const { max_lr, pct_start, epochs, steps_per_epoch } = numbers;
      const total = Number(total_steps ?? epochs * steps_per_epoch);
      return anneal_strategy === 'cos' && three_phase === false
        ? {
            ...{ peak: max_lr, top: tidy(pct_start * total - 1), end: total - 1 },
            divisors: [numbers.div_factor, numbers.final_div_factor]
          }
        : null;
    },
    'optax.cosine_onecycle_schedule': numbers => ({
      peak: numbers.peak_value,
      top: Math.trunc(numbers.pct_start * numbers.transition_steps),
      end: numbers.transition_steps,
      divisors: [numbers.div_factor, numbers.final_div_factor]
    })
  },
  write: {
    torch: ({ peak, top, end, divisors: [first, last] }) => [
      native('torch', 'OneCycleLR', {
        ...{ max_lr: peak, total_steps: end + 1, epochs: null, steps_per_epoch: null },
        ...{ pct_start: (top + 1) / (end + 1), anneal_strategy: 'cos' },
        ...{ div_factor: first, final_div_factor: last, three_phase: false },
        ...{ cycle_momentum: false, base_momentum: 0.85, max_momentum: 0.95, lr: peak }
      })
    ],
    // Half a step more, since it is the whole part of the product that counts.
    optax: ({ peak, top, end, divisors: [first, last] }) => [
      native('optax', 'cosine_onecycle_schedule', {
        ...{ transition_steps: end, peak_value: peak, pct_start: tidy((top + 0.5) / end) },
        ...{ div_factor: first, final_div_factor: last }
      })
    ]
  }
});
