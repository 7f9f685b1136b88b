import { diagnoseSchedule } from '../../../src/diagnostics/schedule/diagnose-schedule';
import { lengthOf } from '../../../src/diagnostics/schedule/length-param';
import { milestonesOf } from '../../../src/diagnostics/schedule/milestone-lists';
import { warmupOf } from '../../../src/diagnostics/schedule/warmup-param';
import { isTagged } from '../../../src/errors';
import { completeSpec, defaultSpec } from '../../../src/schedules/default-spec';
import { learningRates } from '../../../src/schedules/learning-rates';
import { findSchedule, SCHEDULES } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';

const NUM_STEPS = 1000;

/** A schedule that has what a check is for, a neighbour that has not, and the largest stable rate of each. */
interface Case {
  readonly id: string;
  readonly ill: ScheduleSpec;
  readonly healthy: ScheduleSpec;
  readonly limits?: readonly [ill: number, healthy: number];
}

type Params = ScheduleSpec['params'];

function specOf(library: string, name: string, params: Params = {}): ScheduleSpec {
  return completeSpec({ library, name, params });
}

function withParams(spec: ScheduleSpec, params: Params): ScheduleSpec {
  return { ...spec, params: { ...spec.params, ...params } };
}

function ratesOf(spec: ScheduleSpec): Float64Array {
  try {
    return learningRates(spec, NUM_STEPS);
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return new Float64Array(0);
    }
    throw error;
  }
}

function diagnosed(spec: ScheduleSpec, maxLearningRate: number | null) {
  const rates = ratesOf(spec);
  return diagnoseSchedule({ spec, numSteps: NUM_STEPS, rates, maxLearningRate });
}

/** By the role that a parameter has: how long a schedule is, its warm-up, its milestones. */
function casesByRole(spec: ScheduleSpec): readonly Case[] {
  return [...byLength(spec), ...byWarmup(spec), ...byMilestones(spec), ...byRate(spec)];
}

const CYCLES = ['OneCycleLR'];
const PERIODIC = ['CosineAnnealingLR', 'CosineAnnealingDecay'];

function byLength(spec: ScheduleSpec): readonly Case[] {
  const length = lengthOf(spec);
  if (length === null) {
    return [];
  }
  const as = (steps: number): ScheduleSpec =>
    withParams(spec, { [length.param]: steps - length.offset });
  const early = CYCLES.includes(spec.name)
    ? 'one-cycle-overflow'
    : PERIODIC.includes(spec.name)
      ? 'cosine-rises-again'
      : 'over-too-early';
  return [
    { id: 'floor-not-reached', ill: as(1500), healthy: as(NUM_STEPS) },
    { id: early, ill: as(600), healthy: as(NUM_STEPS) }
  ];
}

function byWarmup(spec: ScheduleSpec): readonly Case[] {
  const param = ['num_warmup_steps', 'warmup_steps', 'warmup_t', 'warmup_num_steps', 'steps'].find(
    name => typeof spec.params[name] === 'number' && warmupOf(withParams(spec, { [name]: 9 }))
  );
  if (param === undefined) {
    return [];
  }
  // Some refuse a warm-up that is as long as they are.
  const length = lengthOf(spec);
  const longer = length === null ? spec : withParams(spec, { [length.param]: 2 * NUM_STEPS });
  return [
    {
      id: 'warmup-too-long',
      ill: withParams(longer, { [param]: NUM_STEPS }),
      healthy: withParams(longer, { [param]: 100 })
    }
  ];
}

function byMilestones(spec: ScheduleSpec): readonly Case[] {
  const milestones = milestonesOf(spec);
  if (milestones === null) {
    return [];
  }
  const { steps, moved } = milestones;
  const upTo = (last: number): ScheduleSpec =>
    withParams(spec, moved(steps.map((_, i) => Math.round((last * (i + 1)) / steps.length))));
  return [{ id: 'milestones-after-end', ill: upTo(1200), healthy: upTo(900) }];
}

/** Of what has rates at all the largest and the sum can be too high and too low for some samples. */
function byRate(spec: ScheduleSpec): readonly Case[] {
  const used = ratesOf(spec).subarray(0, NUM_STEPS);
  const top = Math.max(...used);
  const sum = used.reduce((total, rate) => total + rate, 0);
  return used.length === 0
    ? []
    : [
        { id: 'rate-above-stable', ill: spec, healthy: spec, limits: [top / 3, 1.01 * top] },
        { id: 'budget-too-small', ill: spec, healthy: spec, limits: [10 * sum, sum / 2] }
      ];
}

const cosine = (T_max: number): ScheduleSpec => specOf('torch', 'CosineAnnealingLR', { T_max });
const linear = (params: Params): ScheduleSpec => specOf('transformers', 'linear', params);

/** Those that hang on more than one parameter, or on what runs before. */
const OTHERS: readonly Case[] = [
  ...(
    [
      ['torch', 'StepLR', 'step_size'],
      ['textbook', 'StepDecay', 'step_size'],
      ['paddle', 'StepDecay', 'step_size'],
      ['timm', 'StepLRScheduler', 'decay_t'],
      ['caffe', 'step', 'stepsize']
    ] as const
  ).flatMap(([library, name, size]): Case[] => [
    {
      id: 'never-decays',
      ill: specOf(library, name, { [size]: 2000 }),
      healthy: specOf(library, name, { [size]: 300 })
    }
  ]),
  ...(
    [
      ['torch', 'ExponentialLR', { gamma: 1 }],
      ['textbook', 'ExponentialDecay', { k: 0 }],
      ['keras', 'ExponentialDecay', { decay_rate: 1 }],
      ['optax', 'exponential_decay', { decay_rate: 1 }],
      ['torch', 'LambdaLR', { lr_lambda: '1' }],
      ['torch', 'MultiStepLR', { milestones: [] }],
      ['torch', 'CosineAnnealingLR', { lr: 0.1, eta_min: 0.1 }],
      ['combine', 'Clip', { lowest: 1, highest: 1 }],
      ['combine', 'PerEpoch', { steps_per_epoch: 5000 }]
    ] as const
  ).map(([library, name, params]): Case => ({
    id: 'never-decays',
    ill: specOf(library, name, params as Params),
    healthy: defaultSpec(findSchedule(library, name))
  })),
  ...['linear', 'cosine', 'polynomial', 'constant_with_warmup', 'inverse_sqrt'].map(
    (name): Case => ({
      id: 'first-rate-zero',
      ill: specOf('transformers', name, { num_warmup_steps: 100 }),
      healthy: specOf('transformers', name, { num_warmup_steps: 0 })
    })
  ),
  ...(
    [
      ['combine', 'Warmup', { start: 0 }, { count_from: '1' }],
      ['optax', 'warmup_cosine_decay_schedule', { init_value: 0 }, { init_value: 0.01 }],
      ['timm', 'CosineLRScheduler', { warmup_t: 10 }, { warmup_t: 0 }],
      ['paddle', 'LinearWarmup', { start_lr: 0 }, { start_lr: 0.01 }],
      ['paddle', 'NoamDecay', {}, null],
      ['deepspeed', 'WarmupCosineLR', { warmup_min_ratio: 0 }, null],
      [
        'keras',
        'CosineDecay',
        { initial_learning_rate: 0, ...{ warmup_target: 0.1, warmup_steps: 100 } },
        {}
      ]
    ] as const
  ).map(([library, name, ill, healthy]): Case => ({
    id: 'first-rate-zero',
    ill: specOf(library, name, ill as Params),
    healthy:
      healthy === null ? linear({ num_warmup_steps: 0 }) : specOf(library, name, healthy as Params)
  })),
  ...[
    ['torch', 'SequentialLR', 'schedulers', { milestones: [100] }] as const,
    ['combine', 'Sequence', 'schedules', { boundaries: [100] }] as const
  ].map(([library, name, list, at]): Case => {
    const shared = library === 'torch' ? {} : { lr: 0.1 };
    const of = (end_factor: number): ScheduleSpec =>
      specOf(library, name, {
        ...at,
        [list]: [
          {
            library: 'torch',
            name: 'LinearLR',
            params: { ...shared, start_factor: 0.1, end_factor, total_iters: 100 }
          },
          {
            library: 'torch',
            name: 'CosineAnnealingLR',
            params: { ...shared, T_max: 900, eta_min: 0 }
          }
        ]
      });
    return { id: 'jump-after-warmup', ill: of(0.3), healthy: of(1) };
  }),
  ...[0.02, 0.4].map((end_value): Case => {
    const of = (value: number): ScheduleSpec =>
      specOf('optax', 'join_schedules', {
        boundaries: [100],
        schedules: [
          specOf('optax', 'linear_schedule', {
            init_value: 0.01,
            end_value: value,
            transition_steps: 100
          }),
          specOf('optax', 'cosine_decay_schedule', { init_value: 0.1, decay_steps: 900 })
        ]
      });
    return { id: 'jump-after-warmup', ill: of(end_value), healthy: of(0.1) };
  }),
  {
    id: 'jump-after-warmup',
    ill: specOf('paddle', 'LinearWarmup', { end_lr: 0.5, warmup_steps: 100 }),
    healthy: specOf('paddle', 'LinearWarmup', { end_lr: 0.1, warmup_steps: 100 })
  },
  {
    id: 'jump-after-warmup',
    ill: specOf('timm', 'CosineLRScheduler', { warmup_t: 500 }),
    healthy: specOf('timm', 'CosineLRScheduler', { warmup_t: 500, warmup_prefix: true })
  },
  {
    id: 'jump-after-warmup',
    ill: specOf('combine', 'Scale', {
      factor: 2,
      schedule: specOf('paddle', 'LinearWarmup', { end_lr: 0.5 })
    }),
    healthy: specOf('combine', 'Scale', {
      factor: 2,
      schedule: specOf('paddle', 'LinearWarmup', { end_lr: 0.1 })
    })
  },
  {
    id: 'jump-after-warmup',
    ill: linear({ num_warmup_steps: 300, num_training_steps: 250 }),
    healthy: linear({ num_warmup_steps: 300, num_training_steps: 1000 })
  },
  ...[
    specOf('transformers', 'linear', { num_training_steps: 30, num_warmup_steps: 0 }),
    specOf('torch', 'MultiStepLR', { milestones: [10, 20] }),
    specOf('keras', 'PolynomialDecay', { decay_steps: 30 }),
    specOf('optax', 'cosine_decay_schedule', { decay_steps: 30 }),
    specOf('combine', 'Scale', { schedule: specOf('caffe', 'poly', { max_iter: 30 }) })
  ].map((ill): Case => ({ id: 'epochs-for-steps', ill, healthy: cosine(NUM_STEPS) })),
  {
    id: 'always-zero',
    ill: specOf('optax', 'constant_schedule', { value: 0 }),
    healthy: specOf('optax', 'constant_schedule', { value: 0.1 })
  },
  {
    id: 'always-zero',
    ill: linear({ num_warmup_steps: 1, num_training_steps: 1 }),
    healthy: linear({ num_warmup_steps: 1 })
  }
];

/** The same within each of the combinations that leave steps and rates where they are. */
const AROUND: readonly ((schedule: ScheduleSpec) => ScheduleSpec)[] = [
  schedule => specOf('combine', 'Scale', { factor: 1, schedule }),
  schedule => specOf('combine', 'Clip', { lowest: 0, highest: null, schedule }),
  schedule => specOf('combine', 'Floor', { lowest: 0, way: 'cut', schedule }),
  schedule => specOf('combine', 'Shift', { offset: 0, schedule }),
  schedule => specOf('combine', 'Product', { schedules: [schedule] }),
  schedule => specOf('combine', 'Sequence', { boundaries: [], schedules: [schedule] })
];
const NESTED: readonly Case[] = [
  { id: 'cosine-rises-again', ill: cosine(600), healthy: cosine(NUM_STEPS) },
  { id: 'floor-not-reached', ill: cosine(1500), healthy: cosine(NUM_STEPS) },
  ...byLength(specOf('torch', 'OneCycleLR')).filter(({ id }) => id === 'one-cycle-overflow'),
  ...byLength(linear({ num_warmup_steps: 0 })),
  ...byWarmup(linear({})),
  ...byMilestones(specOf('torch', 'MultiStepLR'))
].flatMap(({ id, ill, healthy }) =>
  AROUND.map(around => ({ id, ill: around(ill), healthy: around(healthy) }))
);

const CASES: readonly Case[] = [
  ...SCHEDULES.flatMap(entry => casesByRole(defaultSpec(entry))),
  ...OTHERS,
  ...NESTED
];

function nameOf({ library, name, params }: ScheduleSpec): string {
  const inner = params.schedule ?? (params.schedules as readonly ScheduleSpec[] | undefined)?.[0];
  const within = library === 'combine' ? ` of ${(inner as ScheduleSpec | undefined)?.name}` : '';
  return `${library}.${name}${within}`;
}

describe('the doctor over the registry', () => {
  it.each(CASES.map(one => [one.id, nameOf(one.ill), one] as const))(
    'finds %s in %s and not in a healthy neighbour, and its button heals it',
    (id, _, { ill, healthy, limits = [null, null] }) => {
      const [limit, other] = limits;
      const found = diagnosed(ill, limit).find(finding => finding.id === id);
      const { fix } = found ?? { fix: null };
      expect(diagnosed(healthy, other).map(finding => finding.id)).not.toContain(id);
      expect([found?.id, ill, fix === null]).toEqual([id, ill, false]);
      expect(ratesOf(fix as ScheduleSpec)).toHaveLength(NUM_STEPS + 1);
      expect(diagnosed(fix as ScheduleSpec, limit).map(finding => finding.id)).not.toContain(id);
    }
  );

  it('has cases for every family that a check is for', () => {
    const families = (id: string): number =>
      new Set(CASES.filter(one => one.id === id).map(({ ill }) => nameOf(ill))).size;
    const numSchedules = SCHEDULES.length;
    expect(families('rate-above-stable')).toBeGreaterThan(0.95 * numSchedules);
    expect(families('budget-too-small')).toBeGreaterThan(0.95 * numSchedules);
    expect(families('floor-not-reached')).toBeGreaterThan(25);
    expect(families('over-too-early')).toBeGreaterThan(20);
    expect(families('warmup-too-long')).toBeGreaterThan(15);
    expect(families('milestones-after-end')).toBeGreaterThan(10);
    expect(families('never-decays')).toBeGreaterThan(10);
    expect(families('first-rate-zero')).toBeGreaterThan(10);
    expect(families('jump-after-warmup')).toBeGreaterThan(5);
    expect(families('epochs-for-steps')).toBeGreaterThanOrEqual(5);
    expect(families('cosine-rises-again')).toBeGreaterThan(6);
    expect(families('one-cycle-overflow')).toBeGreaterThan(6);
  });
});
