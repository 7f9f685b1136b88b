import { isFloating } from '../array/dtype';
import type { ArrayDescription } from '../array/describe-array';
import { targetFit, type ShapedDescription } from './target-fit';

/** An array that may be chosen. */
export interface Candidate extends ArrayDescription {
  readonly id: string;
  readonly name: string | null;
}

type ShapedCandidate = ShapedDescription & Omit<Candidate, 'shape'>;

export interface ProposedPair {
  /** Ids of candidates. */
  readonly logits: string;
  readonly targets: string;
  /** The class axis of the logits, PyTorch's where that fits. */
  readonly axis: number;
}

/** One of a pair, or both, that a person has chosen; null or left out for what is to be proposed. */
export interface ChosenIds {
  readonly logits?: string | null;
  readonly targets?: string | null;
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
 * @param chosen what the person chose already, to be completed by what fits it
 */
export function proposePair(
  candidates: readonly Candidate[],
  chosen: ChosenIds = {}
): ProposedPair | null {
  const shaped = latest(candidates, chosen).filter(hasShape);
  const possibleLogits = shaped.filter(({ id }) => (chosen.logits ?? id) === id);
  const possibleTargets = shaped.filter(({ id }) => (chosen.targets ?? id) === id);
  let best: Proposal | null = null;
  for (const logits of chosen.logits ? possibleLogits : possibleLogits.filter(canBeLogits)) {
    for (const targets of possibleTargets) {
      const proposal = targets === logits ? null : propose(logits, targets, shaped);
      if (proposal !== null && (best === null || outweighs(proposal, best))) {
        best = proposal;
      }
    }
  }
  return best?.pair ?? null;
}

/** The array that is most likely the logits where there are no targets to go with it: null where none can be. */
export function proposeLogits(candidates: readonly Candidate[]): string | null {
  const possible = candidates
    .filter(hasShape)
    .filter(candidate => canBeLogits(candidate) && candidate.shape.at(-1) !== 1);
  const named = possible.filter(candidate => matches(candidate, LOGITS_NAME));
  return (named.at(-1) ?? possible.at(-1))?.id ?? null;
}

/** The class axis along which the targets fit the logits; null where they do not. */
export function fittingAxis(logits: Candidate, targets: Candidate): number | null {
  return hasShape(logits) && hasShape(targets)
    ? (targetFit(logits, targets, true)?.axis ?? null)
    : null;
}

function latest(candidates: readonly Candidate[], { logits, targets }: ChosenIds): Candidate[] {
  const first = candidates.length - MAX_CANDIDATES;
  return candidates.filter(({ id }, place) => place >= first || id === logits || id === targets);
}

function hasShape(candidate: Candidate): candidate is ShapedCandidate {
  return candidate.shape !== null;
}

function canBeLogits({ dtype, shape, traits }: ShapedCandidate): boolean {
  return (
    (dtype === null || isFloating(dtype)) &&
    shape.length > 0 &&
    shape.every(extent => extent !== 0) &&
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

/** The last step of a path such as `out.logits[0]`, or the last of several words, tells what it is. */
function matches({ name }: Candidate, pattern: RegExp): boolean {
  const [last] = /[\p{L}\p{N}_]*(?=(?:\[\d+\]|["'\]])*$)/u.exec(name ?? '') ?? [''];
  return pattern.test(last);
}

function isComplete({ provenance }: Candidate): boolean {
  return provenance.kind !== 'truncated';
}

function outweighs({ points }: Proposal, other: Proposal): boolean {
  const place = points.findIndex((point, i) => point !== other.points[i]);
  return place !== -1 && points[place] > other.points[place];
}
