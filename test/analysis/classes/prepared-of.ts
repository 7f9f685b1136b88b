import { prepare, type Prepared } from '../../../src/analysis/prepare';
import type { LossOptions } from '../../../src/analysis/types';
import { arrayOf, type StoredArray } from '../../fixtures/loss-fixture';

interface Stored {
  readonly logits: StoredArray;
  readonly targets: StoredArray;
}

export const ROW_OPTIONS: LossOptions = { axis: 1, reduction: 'mean' };

export const ELEMENT_OPTIONS: LossOptions = {
  axis: 1,
  reduction: 'mean',
  loss: { library: 'torch', name: 'binary_cross_entropy_with_logits', params: {} }
};

/** A stored case as the analysis prepares it. */
export function preparedOf({ logits, targets }: Stored, options = ROW_OPTIONS): Prepared {
  return prepare({ logits: arrayOf(logits), targets: arrayOf(targets), options });
}

/** Runs a computation that pauses to its end. */
export function finished<T>(work: Generator<number, T>): T {
  let next = work.next();
  while (next.done !== true) {
    next = work.next();
  }
  return next.value;
}
