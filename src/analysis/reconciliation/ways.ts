import { isTagged } from '../../errors';
import { findLoss } from '../../losses/loss-registry';
import { completeParams, resolveParams } from '../../losses/resolve-params';
import { weightsOf } from '../../losses/loss-entry';
import type { Targets } from '../../losses/targets';
import { lossBounds } from '../loss-bounds';
import { arrangementOf, prepare, type Prepared } from '../prepare';
import { sampleLosses } from '../sample-losses';
import type { AnalysisRequest, LossOptions } from '../types';
import { gather, gatherings, type Gathered } from './gatherings';
import { MAX_COST } from './recipes';
import { SCALES, SCALE_NAMES } from './scales';
import { transformed } from './transformed';
import type { Recipe, Way } from './types';

/** A way with what its words need, and how far printed digits may have moved its number. */
export interface FoundWay extends Way {
  readonly slack: number;
  readonly isWeightedMean: boolean;
  readonly areIndices: boolean;
}

/** Losses that can be reduced by hand, since their mean is over samples. */
const ROW_LOSSES = ['cross_entropy', 'nll_loss'];

/**
 * Every number that the recipes give, those that read the arrays alike one after another. A recipe that its library refuses
 * gives none. Yields after each recipe.
 */
export function* waysOf(
  { logits, targets }: AnalysisRequest,
  recipes: readonly Recipe[]
): Generator<FoundWay[], void> {
  for (const group of groupsOf(recipes)) {
    const [{ transform, axis, loss }] = group;
    const options: LossOptions = { axis, reduction: 'mean', loss };
    const prepared = accepted(() =>
      prepare({ logits: transformed(logits, axis, transform), targets, options })
    );
    for (const recipe of group) {
      yield isComplete(prepared) ? waysOfRecipe(prepared, prepared.targets, recipe) : [];
    }
  }
}

function isComplete(prepared: Prepared | null): prepared is Prepared & { targets: Targets } {
  return prepared !== null && prepared.targets !== null;
}

function groupsOf(recipes: readonly Recipe[]): Iterable<readonly Recipe[]> {
  const groups = new Map<string, Recipe[]>();
  recipes.forEach(recipe => {
    const { transform, axis, loss } = recipe;
    const key = JSON.stringify([transform, arrangementOf({ axis, reduction: 'mean', loss })]);
    groups.set(key, [...(groups.get(key) ?? []), recipe]);
  });
  return groups.values();
}

function waysOfRecipe(prepared: Prepared, targets: Targets, recipe: Recipe): FoundWay[] {
  const options: LossOptions = { axis: prepared.axis, reduction: 'mean', loss: recipe.loss };
  const samples = accepted(() => sampleLosses(prepared, targets, options));
  if (samples === null) {
    return [];
  }
  const gathered = { ...samples, ...contextOf(prepared, targets, recipe) };
  const { lossBound } = lossBounds(prepared, targets, samples, options);
  const mean = gather(gathered, { kind: 'mean' });
  return gatherings(gathered).flatMap(([gathering, added]) => {
    const loss = gather(gathered, gathering);
    const moved = gathering.kind === 'mean-of-means' ? 1 : Math.abs(loss / mean);
    return SCALE_NAMES.flatMap(scale => {
      const { of, cost } = SCALES[scale];
      const way = {
        recipe,
        gathering,
        scale,
        value: of(loss),
        cost: recipe.cost + added + cost,
        slack: lossBound === 0 ? 0 : Math.abs(of(loss + lossBound * moved) - of(loss)),
        isWeightedMean: gathering.kind === 'mean' && gathered.weight !== null,
        areIndices: targets.kind === 'indices'
      };
      return way.cost <= MAX_COST && Number.isFinite(way.value) ? [way] : [];
    });
  });
}

function contextOf(
  { rows, numColumns }: Prepared,
  targets: Targets,
  { loss }: Recipe
): Omit<Gathered, 'losses' | 'denominator'> {
  const entry = findLoss(loss);
  const params = completeParams(entry, resolveParams(entry, loss), {
    numWeights: entry.sample === 'row' ? rows.numClasses : numColumns,
    areColumns: entry.sample === 'element',
    indices: targets.indices
  });
  const isWeighted = entry.sample === 'row' && targets.kind === 'indices';
  return {
    indices: targets.indices,
    weight: isWeighted ? weightsOf(params, 'weight') : null,
    sampleShape: rows.sampleShape,
    reductions: entry.reductions,
    byHand:
      entry.library === 'torch' && (entry.sample === 'element' || ROW_LOSSES.includes(entry.name))
  };
}

/** Null where a library would refuse the data: that explains no number. */
function accepted<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (isTagged(error)) {
      return null;
    }
    throw error;
  }
}
