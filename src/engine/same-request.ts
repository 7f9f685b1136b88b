import { arrangementOf } from '../analysis/prepare';
import type { AnalysisRequest } from '../analysis/types';

function sameArrays(known: AnalysisRequest, request: AnalysisRequest): boolean {
  return known.logits === request.logits && known.targets === request.targets;
}

/** Whether all is the same but the reduction. */
export function sameQuestion(known: AnalysisRequest, request: AnalysisRequest): boolean {
  return (
    sameArrays(known, request) &&
    known.options.axis === request.options.axis &&
    JSON.stringify(known.options.loss) === JSON.stringify(request.options.loss)
  );
}

/** Whether the arrays are read in the same way, so that what was prepared for one does for the other. */
export function sameArrangement(known: AnalysisRequest, request: AnalysisRequest): boolean {
  return (
    sameArrays(known, request) &&
    JSON.stringify(arrangementOf(known.options)) === JSON.stringify(arrangementOf(request.options))
  );
}
