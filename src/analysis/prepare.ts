import { TaggedError } from '../errors';
import type { NDArray } from '../array/nd-array';
import type { Precision } from '../array/row-traits';
import { classRows, type ClassRows } from '../losses/class-rows';
import { readTargets } from '../losses/read-targets';
import type { Targets } from '../losses/targets';
import type { AnalysisRequest } from './types';

/** Logits and targets checked against each other and brought into rows: what every computation starts from. */
export interface Prepared {
  readonly rows: ClassRows;
  readonly targets: Targets | null;
  readonly logitsPrecision: Precision;
  /** Null without targets. */
  readonly targetsPrecision: Precision | null;
}

/** Checks and arranges a request's arrays; depends on its arrays and its class axis only, not on the reduction. */
export function prepare({ logits, targets, options }: AnalysisRequest): Prepared {
  refuseTruncated(logits, 'logits');
  const rows = classRows(logits, options.axis);
  if (targets === null) {
    return { rows, targets, logitsPrecision: precisionOf(logits), targetsPrecision: null };
  }
  refuseTruncated(targets, 'targets');
  return {
    rows,
    targets: readTargets(targets, logits.shape, options.axis),
    logitsPrecision: precisionOf(logits),
    targetsPrecision: precisionOf(targets)
  };
}

function precisionOf({ dtype, provenance }: NDArray): Precision {
  return { dtype, provenance };
}

function refuseTruncated({ provenance }: NDArray, role: 'logits' | 'targets'): void {
  if (provenance.kind === 'truncated') {
    throw new TaggedError('broken-array', 'the output leaves out values of the {role}', { role });
  }
}
