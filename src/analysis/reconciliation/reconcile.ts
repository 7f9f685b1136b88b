import type { NDArray } from '../../array/nd-array';
import { resolveAxis } from '../../losses/class-rows';
import { findLoss } from '../../losses/loss-registry';
import { DEFAULT_LOSS } from '../../losses/loss-spec';
import type { AnalysisRequest } from '../types';
import { recipes } from './recipes';
import { Search } from './search';
import type { NamedWeights, Recipe, Reconciliation, SeenNumber } from './types';
import { waysOf } from './ways';

/** A search of large arrays must end: so long while nothing has been found, and so long once something has. */
const PATIENCE_MS = 6000;
const PATIENCE_FOUND_MS = 1500;
/** What costs no more is tried first, all readings of the arrays. */
const SIMPLE = 2;

/** Targets that people leave out of the loss: padding, void, PyTorch's own. */
const OFTEN_IGNORED = [0, -1, 255, -100];

/**
 * What a number that a person saw may be: searches reductions, weights, smoothings, ignored targets, class axes, a softmax too
 * many, units and the losses of other libraries for those that give it within half a unit of its last digit, beside what
 * the precision of the arrays leaves open. Yields the share of the recipes tried so far; after some seconds the search ends
 * with what it has found.
 *
 * @param named weights that lie about in the notebook
 * @param now the time in milliseconds
 */
export function* reconcile(
  request: AnalysisRequest,
  seen: SeenNumber,
  named: readonly NamedWeights[] = [],
  now: () => number = () => performance.now()
): Generator<number, Reconciliation> {
  const search = new Search(request, seen);
  const start = now();
  const all = recipes(contextOf(request, named));
  const isSimple = ({ cost }: Recipe): boolean => cost <= SIMPLE;
  let numDone = 0;
  for (const part of [all.filter(isSimple), all.filter(recipe => !isSimple(recipe))]) {
    for (const ways of waysOf(request, part)) {
      ways.forEach(way => search.add(way));
      numDone++;
      const patience = search.hasMatch ? PATIENCE_FOUND_MS : PATIENCE_MS;
      if (numDone < all.length && now() - start > patience) {
        return search.result(true);
      }
      yield numDone / all.length;
    }
  }
  return search.result(false);
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
