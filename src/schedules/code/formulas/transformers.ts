import type { Params } from '../../entry';
import { fixed, type FormulaOf, type FormulaTable } from './formula-text';

const PROGRESS = [
  'progress',
  '(step - num_warmup_steps) / max(1, num_training_steps - num_warmup_steps)'
] as const;

/** The linear warm-up that most of them share, and the factor after it. */
function warm(factor: string): string {
  return `lr * (step / max(1, num_warmup_steps) if step < num_warmup_steps else ${factor})`;
}

const WAVE = '(1 + cos(pi * num_cycles * 2 * progress)) / 2';

function floorLine({ min_lr }: Params): readonly [string, string] {
  return ['lowest', min_lr === null ? 'min_lr_rate' : 'min_lr / lr'];
}

const WARMUPS: Readonly<Record<string, string>> = {
  linear: 'warmed',
  cosine: '(1 - cos(pi * warmed)) / 2',
  '1-sqrt': '1 - sqrt(max(0, 1 - warmed))'
};

const DECAYS: Readonly<Record<string, string>> = {
  linear: '1 - done',
  cosine: '(1 + cos(pi * num_cycles * 2 * done)) / 2',
  '1-sqrt': '1 - sqrt(max(0, done))'
};

const warmupStableDecay: FormulaOf = params => {
  const stable =
    params.num_stable_steps === null
      ? 'num_training_steps - num_decay_steps'
      : 'num_warmup_steps + num_stable_steps';
  const above = (factor: string): string =>
    `max(0, (${factor}) * (1 - min_lr_ratio) + min_lr_ratio)`;
  return {
    lines: [
      ['stable', stable],
      ['warmed', 'step / max(1, num_warmup_steps)'],
      ['done', '(step - stable) / max(1, num_decay_steps)'],
      ['rise', above(WARMUPS[String(params.warmup_type)])],
      ['fall', `${above(DECAYS[String(params.decay_type)])} if done < 1 else min_lr_ratio`]
    ],
    result: 'lr * (rise if step < num_warmup_steps else 1 if step < stable else fall)'
  };
};

export const TRANSFORMERS_FORMULAS: FormulaTable = {
  constant: fixed('lr'),
  constant_with_warmup: fixed(warm('1')),
  linear: fixed(
    warm('max(0, (num_training_steps - step) / max(1, num_training_steps - num_warmup_steps))')
  ),
  cosine: fixed(warm(`max(0, ${WAVE})`), PROGRESS),
  cosine_with_restarts: fixed(
    warm('0 if progress >= 1 else (1 + cos(pi * (num_cycles * progress % 1))) / 2'),
    PROGRESS
  ),
  cosine_with_min_lr: params => ({
    lines: [floorLine(params), PROGRESS],
    result: warm(`max(0, ${WAVE} * (1 - lowest) + lowest)`)
  }),
  cosine_warmup_with_min_lr: params => ({
    lines: [
      floorLine(params),
      [
        'rise',
        params.warmup_lr_rate === null
          ? '(step + 1) / max(1, num_warmup_steps)'
          : 'warmup_lr_rate + (1 - warmup_lr_rate) * step / max(1, num_warmup_steps - 1)'
      ],
      ['progress', '(step - num_warmup_steps + 1) / max(1, num_training_steps - num_warmup_steps)']
    ],
    result: `lr * (rise if step < num_warmup_steps else max(0, ${WAVE} * (1 - lowest) + lowest))`
  }),
  warmup_stable_decay: warmupStableDecay,
  polynomial: fixed(
    warm(
      'lr_end / lr if step > num_training_steps else ((lr - lr_end) * left ** power + lr_end) / lr'
    ),
    [
      'left',
      'max(0, 1 - (step - num_warmup_steps) / max(1, num_training_steps - num_warmup_steps))'
    ]
  ),
  inverse_sqrt: ({ timescale }) => ({
    lines: [
      [
        'scale',
        timescale === null ? '(num_warmup_steps if num_warmup_steps > 0 else 10000)' : 'timescale'
      ]
    ],
    result: warm('1 / sqrt((max(step, num_warmup_steps) + scale - num_warmup_steps) / scale)')
  })
};
