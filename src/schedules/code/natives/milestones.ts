import type { Params } from '../../entry';
import { defineFamily, native, tidy, type Numbers } from './native-family';

/** A rate from step 0 on, and others each from its step on. */
interface Milestones {
  readonly lr: number;
  readonly changes: readonly (readonly [step: number, rate: number])[];
}

/** Rates that fall by the same factor at each of the steps. */
function falling(lr: number, gamma: number, steps: readonly number[]): Milestones {
  return { lr, changes: steps.map((step, i) => [step, tidy(lr * gamma ** (i + 1))] as const) };
}

const ofMilestones = ({ lr, gamma }: Numbers, { milestones }: Params): Milestones =>
  falling(lr, gamma, milestones as readonly number[]);

/** Values that each hold from a boundary, or from some steps after it. */
function ofValues({ boundaries, values }: Params, after: number): Milestones {
  const [lr, ...rest] = values as readonly number[];
  const steps = boundaries as readonly number[];
  return { lr, changes: rest.map((rate, i) => [steps[i] + after, rate] as const) };
}

function ofScales(lr: number, scales: Readonly<Record<string, number>>): Milestones {
  let rate = lr;
  const changes = Object.entries(scales)
    .map(([step, scale]) => [Number(step), scale] as const)
    .sort(([a], [b]) => a - b)
    .map(([step, scale]) => {
      rate = tidy(rate * scale);
      return [step, rate] as const;
    });
  return { lr, changes };
}

/** The factor of the first change; where the others have another, the curve is not the same and the candidate falls out. */
function factorOf({ lr, changes }: Milestones): number {
  return tidy(changes[0][1] / lr);
}

const stepsOf = ({ changes }: Milestones): readonly number[] => changes.map(([step]) => step);

/** Rates between milestones. torch's fall at them, timm's one step before and Keras' one step after. */
export const translateMilestones = defineFamily<Milestones>({
  read: {
    'torch.MultiStepLR': ofMilestones,
    'paddle.MultiStepDecay': ({ learning_rate, gamma }, params) =>
      ofMilestones({ lr: learning_rate, gamma }, params),
    'paddle.PiecewiseDecay': (_, params) => ofValues(params, 0),
    'caffe.multistep': ({ base_lr, gamma }, { stepvalue }) =>
      falling(base_lr, gamma, stepvalue as readonly number[]),
    'timm.MultiStepLRScheduler': ({ lr, decay_rate, warmup_t }, { decay_t }) =>
      warmup_t === 0
        ? falling(
            lr,
            decay_rate,
            (decay_t as readonly number[]).map(step => step - 1)
          )
        : null,
    'keras.PiecewiseConstantDecay': (_, params) => ofValues(params, 1),
    'optax.piecewise_constant_schedule': ({ init_value }, { boundaries_and_scales }) =>
      ofScales(init_value, boundaries_and_scales as Readonly<Record<string, number>>)
  },
  write: {
    torch: shape =>
      shape.changes.length === 0
        ? []
        : [
            native('torch', 'MultiStepLR', {
              lr: shape.lr,
              milestones: stepsOf(shape),
              gamma: factorOf(shape)
            })
          ],
    timm: shape =>
      shape.changes.length === 0
        ? []
        : [
            native('timm', 'MultiStepLRScheduler', {
              lr: shape.lr,
              decay_t: stepsOf(shape).map(step => step + 1),
              decay_rate: factorOf(shape),
              ...{ warmup_t: 0, warmup_lr_init: 0, warmup_prefix: true }
            })
          ],
    keras: ({ lr, changes }) => [
      native('keras', 'PiecewiseConstantDecay', {
        boundaries: changes.map(([step]) => step - 1),
        values: [lr, ...changes.map(([, rate]) => rate)]
      })
    ],
    optax: ({ lr, changes }) =>
      changes.length === 0
        ? []
        : [
            native('optax', 'piecewise_constant_schedule', {
              init_value: lr,
              boundaries_and_scales: Object.fromEntries(
                changes.map(([step, rate], i) => [
                  step,
                  tidy(rate / (i === 0 ? lr : changes[i - 1][1]))
                ])
              )
            })
          ]
  }
});
