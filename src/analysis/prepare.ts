import { TaggedError } from '../errors';
import type { NDArray } from '../array/nd-array';
import { classRows, type ClassRows } from '../losses/class-rows';
import { readTargets } from '../losses/read-targets';
import type { Targets } from '../losses/targets';
import type { AnalysisRequest } from './types';

/** Logits and targets checked against each other and brought into rows: what every computation starts from. */
export interface Prepared {
  readonly logits: NDArray;
  readonly rows: ClassRows;
  readonly targets: Targets | null;
  /** How far a logit, or a target probability, can be off because it was printed with few digits; 0 if exact. */
  readonly logitsBound: number;
  readonly targetsBound: number;
}

/** Checks and arranges a request's arrays; depends on its arrays and its class axis only. */
export function prepare(
  request: Pick<AnalysisRequest, 'logits' | 'targets'> & {
    readonly options: Pick<AnalysisRequest['options'], 'axis'>;
  }
): Prepared {
  const { logits, targets, options } = request;
  const logitsBound = boundOf(logits, 'logits');
  const targetsBound = targets === null ? 0 : boundOf(targets, 'targets');
  const rows = classRows(logits, options.axis);
  return {
    logits,
    rows,
    targets: targets === null ? null : readTargets(targets, logits.shape, options.axis),
    logitsBound,
    targetsBound
  };
}

function boundOf({ provenance }: NDArray, role: string): number {
  if (provenance.kind === 'truncated') {
    throw new TaggedError(
      'broken-array',
      'the output leaves out values of the {role}: read them from the kernel first',
      { role }
    );
  }
  return provenance.kind === 'printed' ? provenance.bound : 0;
}
