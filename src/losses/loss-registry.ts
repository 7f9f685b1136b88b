import { TaggedError } from '../errors';
import type { LossEntry } from './loss-entry';
import type { LossSpec } from './loss-spec';
import { KERAS_LOSSES } from './keras-losses';
import { OPTAX_LOSSES } from './optax-losses';
import { OTHER_LOSSES } from './other-losses';
import { TORCH_LOSSES } from './torch-losses';
import { TORCH_CROSS_ENTROPY } from './torch-cross-entropy';

/** Every loss that can be chosen, library by library. */
export const LOSSES: readonly LossEntry[] = [
  TORCH_CROSS_ENTROPY,
  ...TORCH_LOSSES,
  ...KERAS_LOSSES,
  ...OPTAX_LOSSES,
  ...OTHER_LOSSES
];

/** The entry of a spec; a loss that is not known is an error. */
export function findLoss({ library, name }: Pick<LossSpec, 'library' | 'name'>): LossEntry {
  const entry = LOSSES.find(other => other.library === library && other.name === name);
  if (entry === undefined) {
    throw new TaggedError('invalid-option', '{library} has no loss {name} that is known here', {
      library,
      name
    });
  }
  return entry;
}
