import { BALANCED } from '../../losses/resolve-params';
import { libraryCall, type CallContext } from './library-call';
import { findLoss } from '../../losses/loss-registry';
import { isIgnored } from '../../losses/param-roles';
import { SCALES } from './scales';
import type { Gathering, Recipe, Way } from './types';

const X = '{logits}';
const Y = '{targets}';

/** PyTorch's own; no class has it, so that it needs no place in the code. */
const DEFAULT_IGNORED = -100;

/** Python that computes a number and assigns it to `loss`; {logits} and {targets} stand for the names of the arrays. */
export function wayCode({ recipe, gathering, scale }: Way, context: CallContext): string {
  const loss = gatheredCode(recipe, gathering, context);
  return [...balancedWeights(recipe, context), `loss = ${SCALES[scale].code(loss)}`].join('\n');
}

function gatheredCode(recipe: Recipe, gathering: Gathering, context: CallContext): string {
  const call = (reduction: Parameters<typeof libraryCall>[0]['reduction'], x = X, y = Y): string =>
    libraryCall({ recipe, context, x, y, reduction });
  switch (gathering.kind) {
    case 'over-counted':
      return `${call('sum')} / (${Y} != ${ignored(recipe)}).sum()`;
    case 'over-all':
      return `${call('none')}.mean()`;
    case 'over-batch':
      return `${call('sum')} / len(${Y})`;
    case 'mean-of-means': {
      const { batchSize } = gathering;
      const batches = `zip(${X}.split(${batchSize}), ${Y}.split(${batchSize}))`;
      return `torch.stack([${call('mean', 'z', 'y')} for z, y in ${batches}]).mean()`;
    }
    default:
      return call(gathering.kind);
  }
}

/** Weights that give each class the same say, which the code makes first. */
function balancedWeights(recipe: Recipe, { numClasses }: CallContext): string[] {
  if (!Object.values(recipe.loss.params).includes(BALANCED)) {
    return [];
  }
  return [
    `counts = torch.bincount(${Y}[${Y} != ${ignored(recipe)}], minlength=${numClasses}).to(${X})`,
    'weight = (counts.sum() / ((counts > 0).sum() * counts)).nan_to_num(posinf=0)'
  ];
}

function ignored({ loss }: Recipe): number {
  const info = findLoss(loss).params.find(isIgnored);
  const value = info === undefined ? undefined : loss.params[info.name];
  return typeof value === 'number' ? value : DEFAULT_IGNORED;
}
