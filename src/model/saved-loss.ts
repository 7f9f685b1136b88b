import type { LossChoice } from '../analysis/types';
import { isTagged } from '../errors';
import { findLoss } from '../losses/loss-registry';
import { DEFAULT_LOSS } from '../losses/loss-spec';
import { resolveParams } from '../losses/resolve-params';
import type { SavedPart } from './saved-part';

/** The loss of a notebook, its reduction and its options. */
export const SAVED_LOSS: SavedPart<LossChoice> = {
  name: 'loss',
  keys: ['choice'],
  of: ({ choice }) => choice,
  parse,
  restore: (model, saved) => {
    if (saved !== null) {
      model.pair.choose(saved);
    }
  }
};

function parse(value: unknown): LossChoice | null {
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  const { reduction, loss = DEFAULT_LOSS } = value as Partial<LossChoice>;
  try {
    const entry = findLoss(loss);
    resolveParams(entry, loss);
    const known = entry.reductions.find(name => name === reduction);
    return known === undefined ? null : { reduction: known, loss };
  } catch (error) {
    if (isTagged(error, 'invalid-option') || error instanceof TypeError) {
      return null;
    }
    throw error;
  }
}
