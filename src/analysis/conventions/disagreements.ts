import { isTagged } from '../../errors';
import { findLoss } from '../../losses/loss-registry';
import { DEFAULT_LOSS, type LossSpec } from '../../losses/loss-spec';
import { reduce } from '../../losses/sample-losses';
import { IGNORED } from '../../losses/targets';
import { sentence } from '../../sentence';
import { arrangementOf, prepare, type Prepared } from '../prepare';
import { sampleLosses } from '../sample-losses';
import type { AnalysisRequest, LossOptions } from '../types';
import { counterparts } from './counterparts';
import { kerasClassWeight } from './keras-class-weight';
import type { Disagreement } from './types';

/** Numbers that are farther apart than this, relative to the loss (absolute below 1), are two conventions. */
const APART = 1e-6;

/**
 * The libraries whose convention of the chosen loss gives another number on these very data: zeros that are clipped, targets out
 * of range, infinite logits. One for each library. Yields after each loss.
 */
export function* disagreements(
  request: AnalysisRequest,
  prepared: Prepared
): Generator<number, readonly Disagreement[]> {
  const { targets } = prepared;
  const { loss = DEFAULT_LOSS, reduction } = request.options;
  if (targets === null || reduction === 'none') {
    return [];
  }
  const found: Disagreement[] = [];
  const samples = sampleLosses(prepared, targets, request.options);
  const own = reduce(samples, reduction) ?? NaN;
  const weighted = kerasClassWeight(samples, targets, request.options);
  if (weighted !== null && !agrees(own, weighted.value)) {
    found.push(weighted);
  }
  const hasIgnored = targets.indices.includes(IGNORED);
  for (const other of counterparts(loss, targets.kind, hasIgnored)) {
    const told = tell(request, prepared, other);
    const isKnown = found.some(({ library }) => library === other.library);
    if (told !== null && !isKnown && !agrees(own, told.value)) {
      found.push(told);
    }
    yield found.length;
  }
  return found;
}

function tell(request: AnalysisRequest, prepared: Prepared, loss: LossSpec): Disagreement | null {
  const entry = findLoss(loss);
  const { library, name, formula } = entry;
  const options: LossOptions = { ...request.options, loss };
  if (!entry.reductions.includes(options.reduction)) {
    return null;
  }
  try {
    const { targets, ...others } = sameReading(request.options, options)
      ? prepared
      : prepare({ ...request, options });
    const value =
      targets === null
        ? null
        : reduce(sampleLosses({ ...others, targets }, targets, options), options.reduction);
    return { library, name, formula, value, refusal: null };
  } catch (error) {
    if (!isTagged(error)) {
      throw error;
    }
    const refusal = sentence(error.template, error.values);
    return { library, name, formula, value: null, refusal };
  }
}

function sameReading(options: LossOptions, other: LossOptions): boolean {
  return JSON.stringify(arrangementOf(options)) === JSON.stringify(arrangementOf(other));
}

function agrees(own: number, other: number | null): boolean {
  return (
    Object.is(own, other) ||
    (other !== null && Math.abs(own - other) <= APART * Math.max(1, Math.abs(own)))
  );
}
