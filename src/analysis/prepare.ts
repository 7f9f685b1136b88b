import { TaggedError } from '../errors';
import type { NDArray } from '../array/nd-array';
import type { Precision } from '../array/row-traits';
import { classRows, resolveAxis } from '../losses/class-rows';
import { elementRows } from '../losses/element-rows';
import { logitRows } from '../losses/logit-rows';
import { axisAlternatives } from './axis-alternatives';
import type { AxisAlternative } from '../diagnostics/wrong-axis';
import type { InputKind, LossInputs } from '../losses/loss-entry';
import { findLoss } from '../losses/loss-registry';
import { DEFAULT_LOSS } from '../losses/loss-spec';
import { readElementTargets } from '../losses/read-element-targets';
import { readTargets } from '../losses/read-targets';
import { resolveParams } from '../losses/resolve-params';
import { rowStatistics } from '../losses/row-statistics';
import type { IndexPolicy, Targets } from '../losses/targets';
import type { AnalysisRequest, LossOptions } from './types';

/** Logits and targets checked against each other and brought into rows: what every computation starts from. */
export interface Prepared extends Omit<LossInputs, 'targets'> {
  readonly targets: Targets | null;
  /** The names of the classes, where the logits have names along the class axis, or the targets are made of names. */
  readonly classNames?: readonly string[];
  /** The names of the columns, where the samples are the elements of a matrix. */
  readonly labelNames?: readonly string[];
  readonly input: InputKind;
  readonly logitsPrecision: Precision;
  readonly areElements: boolean;
  readonly axis: number;
  /** The targets as they were given, each in the row that it belongs to, where they are class indices. */
  readonly givenTargets: ArrayLike<number> | null;
  readonly outside: IndexPolicy['outside'];
  readonly alternatives: readonly AxisAlternative[];
  /** The predicted classes, where they are not those of the greatest logit. */
  readonly decisions?: Int32Array;
  /** Null without targets. */
  readonly targetsPrecision: Precision | null;
}

/** The predicted classes. */
export function predictionsOf({ decisions, statistics }: Prepared): Int32Array {
  return decisions ?? statistics.predictions;
}

/** How the arrays have to be read for a loss. */
export interface Arrangement {
  readonly axis: number;
  readonly sample: 'row' | 'element';
  readonly input: InputKind;
  readonly policy: IndexPolicy;
}

/** What of the options the reading of the arrays depends on; the rest of them changes only what is computed with it. */
export function arrangementOf({ axis, loss = DEFAULT_LOSS }: LossOptions): Arrangement {
  const entry = findLoss(loss);
  const params = resolveParams(entry, loss);
  return {
    axis,
    sample: entry.sample,
    input: entry.input(params),
    policy: entry.policy(params)
  };
}

/** Arrays that are arranged, before the pass over their rows. */
export type Arranged = Omit<Prepared, 'statistics'>;

/** Checks and arranges a request's arrays, and computes the statistics of their rows. */
export function prepare(request: AnalysisRequest): Prepared {
  const arranged = arrange(request);
  const statistics = rowStatistics(arranged.rows, arranged.targets?.indices ?? null);
  return { ...arranged, statistics };
}

/** Checks and arranges a request's arrays. */
export function arrange({ logits, targets, options }: AnalysisRequest): Arranged {
  refuseTruncated(logits, 'logits');
  const { axis, sample, input, policy } = arrangementOf(options);
  const isElement = sample === 'element';
  const raw = isElement ? elementRows(logits) : classRows(logits, axis);
  const arranged = {
    raw,
    rows: logitRows(raw, input, sample),
    input,
    dtype: logits.dtype,
    numColumns: logits.shape.at(-1) ?? 1,
    batchSize: logits.shape[0] ?? 1,
    areElements: isElement,
    axis,
    givenTargets: null,
    outside: policy.outside,
    alternatives: [],
    logitsPrecision: precisionOf(logits),
    ...(isElement ? labelNamesOf(logits) : namesOf(logits, axis))
  };
  if (targets === null) {
    return { ...arranged, targets, targetsPrecision: null };
  }
  refuseTruncated(targets, 'targets');
  const read = isElement
    ? readElementTargets(targets, logits.shape)
    : readTargets(targets, logits.shape, axis, policy);
  return {
    ...arranged,
    ...(!isElement && namesOfTargets(targets, logits.shape[resolveAxis(logits.shape, axis)])),
    ...(!isElement && namesOf(logits, axis)),
    targets: read,
    givenTargets: read.kind === 'indices' ? targets.values.subarray(policy.shift ? 1 : 0) : null,
    alternatives: isElement || read.kind !== 'indices' ? [] : axisAlternatives(logits, axis),
    targetsPrecision: precisionOf(targets)
  };
}

/** Names stand along the last axis; they are the classes' if that is the class axis. */
function namesOf({ labels, shape }: NDArray, axis: number): Pick<Prepared, 'classNames'> {
  const isClassAxis = labels !== undefined && resolveAxis(shape, axis) === shape.length - 1;
  return isClassAxis ? { classNames: labels } : {};
}

/** Names of classes other than those of the logits name nothing of them. */
function namesOfTargets({ classNames }: NDArray, numClasses: number): Pick<Prepared, 'classNames'> {
  return classNames?.length === numClasses ? { classNames } : {};
}

function labelNamesOf({ labels, shape }: NDArray): Pick<Prepared, 'labelNames'> {
  return labels !== undefined && shape.length === 2 ? { labelNames: labels } : {};
}

function precisionOf({ dtype, provenance }: NDArray): Precision {
  return { dtype, provenance };
}

function refuseTruncated({ provenance }: NDArray, role: 'logits' | 'targets'): void {
  if (provenance.kind === 'truncated') {
    throw new TaggedError('broken-array', 'the output leaves out values of the {role}', { role });
  }
}
