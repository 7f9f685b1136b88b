import type { LossEntry } from '../../losses/loss-entry';
import { LOSSES } from '../../losses/loss-registry';
import type { LossSpec } from '../../losses/loss-spec';
import { resolveParams } from '../../losses/resolve-params';
import { paramChoices, type ChoiceContext } from './param-choices';
import type { Recipe, Transform } from './types';

export interface RecipeContext {
  readonly entry: LossEntry;
  readonly choices: ChoiceContext;
  /** The class axis that the person chose, and others that the targets fit as well. */
  readonly axes: readonly number[];
  /** Whether every value of the array lies in 0..1. */
  readonly isWithin01: boolean;
}

/** More deviations from the default than this are no explanation. */
export const MAX_COST = 4;

const OTHER_LIBRARY = 1.5;
const OTHER_AXIS = 2;
const TRANSFORMED = 1;
/** What a loss expects to be done before. */
const EXPECTED = 0.75;

/**
 * The ways in which the losses of the samples may have been made, the simplest first: the chosen loss with other parameters,
 * along another axis, after one softmax too many or with probabilities for logits, and every other loss that is known.
 */
export function recipes(context: RecipeContext): readonly Recipe[] {
  const others = LOSSES.filter(entry => entry !== context.entry);
  const none = { ...context.choices, own: {}, named: [], ignorable: [], canBalance: false };
  return [
    ...ofEntry(context.entry, context, context.choices),
    ...others.flatMap(entry =>
      ofEntry(entry, context, none)
        .filter(({ cost }) => cost <= TRANSFORMED)
        .map(recipe => ({ ...recipe, cost: recipe.cost + OTHER_LIBRARY }))
    )
  ].sort((a, b) => a.cost - b.cost);
}

function ofEntry(entry: LossEntry, context: RecipeContext, choices: ChoiceContext): Recipe[] {
  return specs(entry, choices).flatMap(({ loss, weightsName, cost }) =>
    context.axes
      .slice(0, entry.sample === 'row' ? undefined : 1)
      .flatMap((axis, i) =>
        transforms(entry, loss, context).map(([transform, added]) => ({
          transform,
          axis,
          loss,
          weightsName,
          cost: cost + added + (i === 0 ? 0 : OTHER_AXIS)
        }))
      )
      .filter(recipe => recipe.cost <= MAX_COST)
  );
}

type PricedSpec = Pick<Recipe, 'loss' | 'weightsName' | 'cost'>;

/** Every combination of the values of its parameters that is not too far-fetched. */
function specs({ library, name, params }: LossEntry, choices: ChoiceContext): PricedSpec[] {
  const start: PricedSpec = { loss: { library, name, params: {} }, weightsName: null, cost: 0 };
  return params.reduce<PricedSpec[]>(
    (all, info) =>
      all
        .flatMap(spec =>
          paramChoices(info, choices).map(({ value, cost, weightsName }) => ({
            loss:
              cost === 0
                ? spec.loss
                : { ...spec.loss, params: { ...spec.loss.params, [info.name]: value } },
            weightsName: weightsName ?? spec.weightsName,
            cost: spec.cost + cost
          }))
        )
        .filter(({ cost }) => cost <= MAX_COST),
    [start]
  );
}

/** What may have been done to the array before, and how far-fetched that is. */
function transforms(
  entry: LossEntry,
  loss: LossSpec,
  { isWithin01 }: RecipeContext
): readonly (readonly [Transform, number])[] {
  const once = entry.sample === 'row' ? 'softmax' : 'sigmoid';
  switch (entry.input(resolveParams(entry, loss))) {
    case 'logits':
      return [
        ['none', 0],
        [once, TRANSFORMED]
      ];
    case 'probabilities':
      return isWithin01 ? [['none', 0]] : [[once, EXPECTED]];
    case 'log-probabilities':
      return [['none', 0], isWithin01 ? ['log', 0] : [once, EXPECTED]];
  }
}
