import { isFloating } from '../array/dtype';
import type { ArrayDescription } from '../array/describe-array';
import { targetFit, type ShapedDescription } from './target-fit';

/** An array that may be chosen. */
export interface Candidate extends ArrayDescription {
  readonly id: string;
  readonly name: string | null;
}

type ShapedCandidate = Candidate & ShapedDescription;

export interface ProposedPair {
  /** Ids of candidates. */
  readonly logits: string;
  readonly targets: string;
  /** The class axis of the logits, PyTorch's where that fits. */
  readonly axis: number;
}

/** Pairs are made of the latest candidates only, since a notebook may hold thousands. */
const MAX_CANDIDATES = 500;

const LOGITS_NAME =
  /^(logits?|scores?|out(put)?s?|preds?|predictions?|y_?(hat|pred))$|_(logits?|scores?)$|^(logits?|scores?)_/i;
const TARGETS_NAME =
  /^(ys?|labels?|targets?|y_?true|truth|classes)$|_(y|labels?|targets?)$|^(y|labels?|targets?)_/i;

interface Proposal {
  readonly pair: ProposedPair;
  /** What speaks for it, the weightiest first; compared element by element. */
  readonly points: readonly number[];
}

/**
 * Guesses the pair that a person means: floating logits with two or more classes, and targets that fit them, see targetFit.
 * Telling names come first, then arrays that are complete, batched, and logits rather than probabilities; then what stands
 * latest in the notebook. Null where nothing fits.
 *
 * @param candidates in notebook order
 */
export function proposePair(candidates: readonly Candidate[]): ProposedPair | null {
  const shaped = candidates.slice(-MAX_CANDIDATES).filter(hasShape);
  let best: Proposal | null = null;
  for (const logits of shaped.filter(canBeLogits)) {
    for (const targets of shaped) {
      const proposal = targets === logits ? null : propose(logits, targets, shaped);
      if (proposal !== null && (best === null || outweighs(proposal, best))) {
        best = proposal;
      }
    }
  }
  return best?.pair ?? null;
}

function hasShape(candidate: Candidate): candidate is ShapedCandidate {
  return candidate.shape !== null && candidate.shape.every(extent => extent !== null);
}

function canBeLogits({ dtype, shape, traits }: ShapedCandidate): boolean {
  return (
    (dtype === null || isFloating(dtype)) &&
    shape.length > 0 &&
    shape.every(extent => extent > 0) &&
    (traits === null || traits.oneHotAxis === null)
  );
}

function propose(
  logits: ShapedCandidate,
  targets: ShapedCandidate,
  order: readonly ShapedCandidate[]
): Proposal | null {
  const namedTargets = matches(targets, TARGETS_NAME);
  const fit = targetFit(logits, targets, namedTargets);
  if (fit === null) {
    return null;
  }
  const points = [
    Number(matches(logits, LOGITS_NAME)) + Number(namedTargets),
    Number(isComplete(logits)) + Number(isComplete(targets)),
    Number(logits.shape.length > 1),
    Number((logits.traits?.distributionAxis ?? null) === null),
    fit.likelihood,
    order.indexOf(logits),
    order.indexOf(targets)
  ];
  return { pair: { logits: logits.id, targets: targets.id, axis: fit.axis }, points };
}

function matches({ name }: Candidate, pattern: RegExp): boolean {
  return name !== null && pattern.test(name);
}

function isComplete({ provenance }: Candidate): boolean {
  return provenance.kind !== 'truncated';
}

function outweighs({ points }: Proposal, other: Proposal): boolean {
  const place = points.findIndex((point, i) => point !== other.points[i]);
  return place !== -1 && points[place] > other.points[place];
}
