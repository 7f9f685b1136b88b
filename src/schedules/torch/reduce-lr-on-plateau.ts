import { defineSchedule } from '../entry';
import { choice, count, floorRate, rate, share } from '../param-builders';
import { plateau } from '../plateau';

export const reduceLROnPlateau = defineSchedule({
  library: 'torch',
  name: 'ReduceLROnPlateau',
  title: 'ReduceLROnPlateau',
  formula: 'lr · factor, once the metric has not improved for patience steps',
  latex: '\\alpha \\leftarrow \\alpha \\cdot \\text{factor}',
  followsMetric: true,
  params: {
    lr: rate('Base rate', 'Learning rate of the optimizer', 0.1),
    patience: count('Patience', 'Steps without improvement that are allowed', 10, { atLeast: 0 }),
    factor: share('Factor', 'Factor of the rate at each reduction', 0.1, { above: 0, below: 1 }),
    mode: choice('Mode', 'Whether the metric should fall or rise', ['min', 'max']),
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
    threshold_mode: choice('Threshold is', 'Relative to the best or absolute', ['rel', 'abs']),
    cooldown: count('Cool-down', 'Steps after a reduction that do not count', 0, { atLeast: 0 }),
    min_lr: floorRate('Lowest rate', 'The rate is not reduced below', 0),
    eps: share(
      'Least change',
      'Smaller reductions are ignored',
      1e-8,
      { atLeast: 0 },
      {
        min: 0,
        max: 1e-3
      }
    )
  },
  begin: ({ lr, min_lr, ...rest }, { metric }) => plateau({ ...rest, lr, minLr: min_lr }, metric)
});
