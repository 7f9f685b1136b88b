import type { NDArray } from '../../array/nd-array';
import { resolveAxis } from '../../losses/class-rows';
import { findLoss } from '../../losses/loss-registry';
import { DEFAULT_LOSS } from '../../losses/loss-spec';
import type { AnalysisRequest } from '../types';
import { recipes } from './recipes';
import { Search } from './search';
import type { NamedWeights, Reconciliation, SeenNumber } from './types';
import { waysOf } from './ways';

/** Elements that are looked at, over all recipes: the simplest come first, and a search must end. */
const MAX_VISITS = 2e9;

/** Targets that people leave out of the loss: padding, void, PyTorch's own. */
const OFTEN_IGNORED = [0, -1, 255, -100];

/**
 * What a number that a person saw may be: searches reductions, weights, smoothings, ignored targets, class axes, a softmax too
 * many, units and the losses of other libraries for those that give it within half a unit of its last digit, beside what
 * the precision of the arrays leaves open. Yields the number of ways tried so far.
 *
 * @param named weights that lie about in the notebook
 */
export function* reconcile(
  request: AnalysisRequest,
  seen: SeenNumber,
  named: readonly NamedWeights[] = []
): Generator<number, Reconciliation> {
  const search = new Search(request, seen);
  const { logits } = request;
  const most = Math.max(1, Math.floor(MAX_VISITS / Math.max(1, logits.values.length)));
  const all = recipes(contextOf(request, named)).slice(0, most);
  for (const ways of waysOf(request, all)) {
    ways.forEach(way => search.add(way));
    yield search.numTried;
  }
  return search.result();
}

function contextOf(
  { logits, targets, options }: AnalysisRequest,
  named: readonly NamedWeights[]
): Parameters<typeof recipes>[0] {
  const loss = options.loss ?? DEFAULT_LOSS;
  const entry = findLoss(loss);
  const axis = resolveAxis(logits.shape, options.axis);
  const areIndices = targets !== null && targets.shape.join() !== logits.shape.join();
  const isRow = entry.sample === 'row';
  return {
    entry,
    choices: {
      own: loss.params,
      named,
      ignorable: isRow && areIndices ? OFTEN_IGNORED.filter(value => holds(targets, value)) : [],
      canBalance: isRow && areIndices
    },
    axes: [axis, ...otherAxes(logits, axis)],
    isWithin01: logits.values.every(value => value >= 0 && value <= 1)
  };
}

function holds({ values }: NDArray, value: number): boolean {
  return values.indexOf(value) !== -1;
}

/** The axes of the same extent, along which the targets fit as well. */
function otherAxes({ shape }: NDArray, axis: number): number[] {
  return shape.flatMap((extent, other) =>
    other !== axis && extent === shape[axis] && extent > 1 ? [other] : []
  );
}
