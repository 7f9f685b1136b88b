import { EXACT } from '../../src/array/provenance';
import type { ArrayDescription } from '../../src/array/describe-array';
import type { InputEntry } from '../../src/model/input-entry';

const LOGITS: ArrayDescription = {
  dtype: 'float64',
  shape: [3, 4],
  provenance: EXACT,
  traits: {
    whole: false,
    min: -1,
    max: 2,
    distributionAxis: null,
    oneHotAxis: null
  }
};

export const CLASSES: Partial<ArrayDescription> = {
  dtype: 'int64',
  shape: [3],
  traits: {
    whole: true,
    min: 0,
    max: 3,
    distributionAxis: null,
    oneHotAxis: null
  }
};

/** An entry of 3 × 4 logits, unless told otherwise; null for a broken one. */
export function entry(
  id: string,
  description: Partial<ArrayDescription> | null = {},
  changes: Partial<InputEntry> = {}
): InputEntry {
  return {
    id,
    label: id,
    place: { kind: 'output', outputIndexes: [0], cellId: id, cellNumber: 1, executionCount: 1 },
    ref: { key: id, index: 0 },
    version: 1,
    description: description === null ? null : { ...LOGITS, ...description },
    failure:
      description === null ? { tag: 'broken-array', template: 'it is broken', values: {} } : null,
    sources: [],
    disagreement: null,
    outdated: false,
    about: null,
    ...changes
  };
}
