import type { TranslationBundle } from '@jupyterlab/translation';
import type { Analysis, LossOptions } from '../../analysis/types';
import type { WhatIf } from '../../analysis/what-if';
import { findLoss } from '../../losses/loss-registry';
import { DEFAULT_LOSS } from '../../losses/loss-spec';
import { isSmoothing } from '../../losses/param-roles';
import { resolveParams } from '../../losses/resolve-params';

/** One thing that can be tried by moving a slider. */
export interface WhatIfSlider {
  /** A field of the what-if, or the name of a parameter of the loss. */
  readonly field: 'temperature' | 'focalGamma' | 'threshold' | null;
  readonly name: string;
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly scale: 'log' | 'linear';
  readonly value: number;
}

const GREATEST_GAMMA = 5;
const LEAST_TEMPERATURE = 0.1;
const GREATEST_TEMPERATURE = 10;

/** What can be tried with a loss on these samples: what does not apply is left out. */
export function whatIfSliders(
  { loss = DEFAULT_LOSS }: LossOptions,
  { targetKind, numClasses }: Pick<Analysis, 'targetKind' | 'numClasses'>,
  whatIf: WhatIf,
  trans: TranslationBundle
): readonly WhatIfSlider[] {
  const entry = findLoss(loss);
  const params = { ...resolveParams(entry, loss), ...whatIf.params };
  const linear = { min: 0, scale: 'linear' } as const;
  const ofParam = (name: string, title: string, max: number): WhatIfSlider => ({
    ...linear,
    field: null,
    name,
    title,
    max,
    value: Number(params[name])
  });
  const smoothing = entry.params.find(info => isSmoothing(info) && info.default !== null);
  const gamma = entry.params.find(({ name }) => name === 'gamma');
  return [
    ...when(entry.input(params) === 'logits', {
      field: 'temperature' as const,
      name: trans.__('temperature'),
      title: trans.__('The logits are divided by it.'),
      min: LEAST_TEMPERATURE,
      max: GREATEST_TEMPERATURE,
      scale: 'log' as const,
      value: whatIf.temperature
    }),
    ...(smoothing === undefined ? [] : [ofParam(smoothing.name, trans.__(smoothing.meaning), 1)]),
    ...(gamma === undefined ? [] : [ofParam(gamma.name, trans.__(gamma.meaning), GREATEST_GAMMA)]),
    ...when(gamma === undefined && targetKind !== 'probabilities', {
      ...linear,
      field: 'focalGamma' as const,
      name: trans.__('focal γ'),
      title: trans.__('The loss of each sample is multiplied by (1 − p)^γ.'),
      max: GREATEST_GAMMA,
      value: whatIf.focalGamma
    }),
    ...when(numClasses === 2, {
      ...linear,
      field: 'threshold' as const,
      name: trans.__('threshold'),
      title: trans.__('Class 1 is predicted where its probability is above it.'),
      max: 1,
      value: whatIf.threshold
    })
  ];
}

function when<T>(holds: boolean, value: T): T[] {
  return holds ? [value] : [];
}
