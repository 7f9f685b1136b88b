import { printed } from '../array/provenance';
import { printedBound } from '../array/row-traits';
import { TaggedError } from '../errors';
import type { ClassRows } from '../losses/class-rows';
import { DEFAULT_LOSS, type LossParam } from '../losses/loss-spec';
import { logitRows } from '../losses/logit-rows';
import { readTargets } from '../losses/read-targets';
import { rowStatistics } from '../losses/row-statistics';
import { arrangementOf, type Prepared } from './prepare';
import type { AnalysisRequest, LossOptions } from './types';

/** What a person tries on the samples that are inspected, beside the options of the loss. */
export interface WhatIf {
  /** T > 0, by which the logits are divided. */
  readonly temperature: number;
  /** γ ≥ 0 of the factor (1 − p)^γ, for losses that have none of their own. */
  readonly focalGamma: number;
  /** The probability of class 1 above which it is predicted, where there are two classes. */
  readonly threshold: number;
  /** In place of parameters of the loss, by their names. */
  readonly params: Readonly<Record<string, LossParam>>;
}

export const UNCHANGED: WhatIf = { temperature: 1, focalGamma: 0, threshold: 0.5, params: {} };

export function isUnchanged(whatIf: WhatIf): boolean {
  const { temperature, focalGamma, threshold, params } = whatIf;
  return (
    temperature === UNCHANGED.temperature &&
    focalGamma === UNCHANGED.focalGamma &&
    threshold === UNCHANGED.threshold &&
    Object.keys(params).length === 0
  );
}

/** The options with which the changed samples are analysed. */
export function whatIfOptions(options: LossOptions, { params, focalGamma }: WhatIf): LossOptions {
  const { loss = DEFAULT_LOSS } = options;
  return { ...options, focalGamma, loss: { ...loss, params: { ...loss.params, ...params } } };
}

/**
 * The prepared arrays with their logits divided by the temperature, and their targets read anew where another one is left out.
 * What does not change is shared. A temperature that is not above 0 is an error, and so is one for what is no logits.
 */
export function whatIfPrepared(
  prepared: Prepared,
  request: AnalysisRequest,
  whatIf: WhatIf
): Prepared {
  const { policy } = arrangementOf(whatIfOptions(request.options, whatIf));
  const before = arrangementOf(request.options).policy;
  const rereads = policy.ignoreIndex !== before.ignoreIndex && !prepared.areElements;
  const scaled = scaledRows(prepared, whatIf.temperature);
  const targets =
    rereads && request.targets !== null
      ? readTargets(request.targets, request.logits.shape, request.options.axis, policy)
      : prepared.targets;
  const changed: Prepared =
    scaled === prepared && targets === prepared.targets
      ? prepared
      : {
          ...scaled,
          targets,
          statistics: rowStatistics(scaled.rows, targets?.indices ?? null)
        };
  return whatIf.threshold === UNCHANGED.threshold
    ? changed
    : { ...changed, decisions: decisions(changed, whatIf.threshold) };
}

function scaledRows(prepared: Prepared, temperature: number): Prepared {
  if (temperature === 1) {
    return prepared;
  }
  if (!(temperature > 0) || prepared.input !== 'logits') {
    throw new TaggedError(
      'invalid-option',
      'a temperature of {temperature} cannot divide {input}: it must be above 0, and they logits',
      { temperature: String(temperature), input: prepared.input }
    );
  }
  const raw = divided(prepared.raw, temperature);
  const bound = printedBound(prepared.logitsPrecision) / temperature;
  return {
    ...prepared,
    raw,
    rows: prepared.areElements ? logitRows(raw, 'logits', 'element') : raw,
    logitsPrecision: {
      ...prepared.logitsPrecision,
      provenance: printed(bound)
    }
  };
}

function divided(rows: ClassRows, temperature: number): ClassRows {
  const { values } = rows;
  const scaled =
    values instanceof Float32Array
      ? new Float32Array(values.length)
      : new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    scaled[i] = values[i] / temperature;
  }
  return { ...rows, values: scaled };
}

/** Class 1 where its probability is above the threshold: z₁ − z₀ > log(t / (1 − t)). Rows that have none keep their prediction. */
function decisions({ rows, statistics }: Prepared, threshold: number): Int32Array {
  const { values, numClasses } = rows;
  if (numClasses !== 2) {
    throw new TaggedError(
      'invalid-option',
      'a threshold needs two classes, and there are {numClasses}',
      {
        numClasses
      }
    );
  }
  const limit = Math.log(threshold / (1 - threshold));
  return statistics.predictions.map((prediction, row) => {
    const difference = values[2 * row + 1] - values[2 * row];
    return Number.isNaN(difference) ? prediction : Number(difference > limit);
  });
}
