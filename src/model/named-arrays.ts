import { isFloating } from '../array/dtype';
import type { WeightsRef } from '../engine/engine';
import { valueOf } from './loadable';
import type { InputEntry } from './input-entry';
import { isUsable } from './input-entry';
import type { InspectorState } from './inspector-state';

const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;

type Known = Pick<InspectorState, 'inputs' | 'pair'>;

/** The vectors of the notebook that may be weights of the classes: named, floating, one number for each class. */
export function namedWeights({ inputs, pair }: Known): readonly WeightsRef[] {
  const numClasses = pair.logits?.description?.shape?.at(pair.options.axis) ?? null;
  return (valueOf(inputs) ?? [])
    .filter(entry => IDENTIFIER.test(entry.label) && isVector(entry, numClasses))
    .map(({ label, ref }) => ({ name: label, ref }));
}

/** A number that the notebook shows or holds. */
export interface NamedScalar {
  readonly label: string;
  /** With as many digits as are known. */
  readonly text: string;
}

/** The single floating numbers of the notebook, which may be losses. */
export function namedScalars({ inputs }: Pick<Known, 'inputs'>): readonly NamedScalar[] {
  return (valueOf(inputs) ?? []).flatMap(({ label, description }) => {
    if (description === null || description.shape?.length !== 0 || description.traits === null) {
      return [];
    }
    const { provenance, dtype, traits } = description;
    if (dtype === null || !isFloating(dtype) || !Number.isFinite(traits.max)) {
      return [];
    }
    const bound = provenance.kind === 'printed' ? provenance.bound : 0;
    return [{ label, text: digits(traits.max, bound) }];
  });
}

/** A number with the digits that half a unit of its last one leaves it. */
function digits(value: number, bound: number): string {
  const decimals = Math.round(-Math.log10(2 * bound));
  return bound > 0 && decimals >= 0 && decimals <= 100 ? value.toFixed(decimals) : String(value);
}

function isVector(entry: InputEntry, numClasses: number | null): boolean {
  const { description } = entry;
  return (
    description !== null &&
    isUsable(entry) &&
    description.shape?.length === 1 &&
    description.shape[0] === numClasses &&
    description.dtype !== null &&
    isFloating(description.dtype)
  );
}
