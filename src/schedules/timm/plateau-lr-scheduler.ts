import { defineSchedule } from '../entry';
import { choice, count, floorRate, share } from '../param-builders';
import { plateau } from '../plateau';
import { LR, OVERLAPPING } from './timm-params';

/** The metric of a step is known at the next one; during the warm-up none counts. */
export const plateauLRScheduler = defineSchedule({
  library: 'timm',
  name: 'PlateauLRScheduler',
  title: 'PlateauLRScheduler',
  formula: 'lr · decay_rate, once the metric has not improved for patience_t steps',
  latex: '\\alpha \\leftarrow \\alpha r',
  followsMetric: true,
  params: {
    lr: LR,
    patience_t: count('Patience', 'Steps without improvement that are allowed', 10, {
      atLeast: 0
    }),
    decay_rate: share('Factor', 'Factor of the rate at each reduction', 0.1, {
      above: 0,
      below: 1
    }),
    mode: choice('Mode', 'Whether the metric should rise or fall', ['max', 'min']),
    threshold: share(
      'Threshold',
      'What counts as an improvement',
      1e-4,
      { atLeast: 0 },
      {
        min: 0,
        max: 0.1
      }
    ),
    cooldown_t: count('Cool-down', 'Steps after a reduction that do not count', 0, { atLeast: 0 }),
    lr_min: floorRate('Lowest rate', 'The rate is not reduced below', 0),
    warmup_t: OVERLAPPING.warmup_t,
    warmup_lr_init: OVERLAPPING.warmup_lr_init
  },
  begin: (params, { metric }) => {
    const { lr, warmup_t, warmup_lr_init } = params;
    const after = plateau(
      {
        lr,
        mode: params.mode,
        factor: params.decay_rate,
        patience: params.patience_t,
        threshold: params.threshold,
        threshold_mode: 'rel',
        cooldown: params.cooldown_t,
        minLr: params.lr_min,
        eps: 1e-8
      },
      step => metric(step + warmup_t)
    );
    const rise = (lr - warmup_lr_init) / warmup_t;
    return step => {
      if (step === 0 || step <= warmup_t) {
        return warmup_t > 0 ? warmup_lr_init + step * rise : lr;
      }
      return after(step - warmup_t);
    };
  }
});
