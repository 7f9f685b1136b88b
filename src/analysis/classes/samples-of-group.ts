import { binEdges, binOf } from '../../evaluation/bin-edges';
import { TaggedError } from '../../errors';
import { predictionsOf, type Prepared } from '../prepare';
import { binPrecision, NUM_BINS } from './binning';
import { numLabels } from './num-labels';
import { outcomeOf } from './outcome';
import type { SampleGroup } from './types';

/** The samples of a group, in ascending order. Without targets there are no groups: an error. */
export function samplesOfGroup(prepared: Prepared, group: SampleGroup): Int32Array {
  const { targets } = prepared;
  if (targets === null) {
    throw new TaggedError('invalid-option', 'samples have no classes without targets');
  }
  const isMember = membership(prepared, targets.indices, group);
  const samples: number[] = [];
  for (let row = 0; row < targets.indices.length; row++) {
    if (isMember(row)) {
      samples.push(row);
    }
  }
  return Int32Array.from(samples);
}

function membership(
  prepared: Prepared,
  targets: Int32Array,
  group: SampleGroup
): (row: number) => boolean {
  const predictions = predictionsOf(prepared);
  switch (group.kind) {
    case 'class': {
      const labels = numLabels(prepared);
      return labels === null
        ? row => targets[row] === group.index
        : row => row % labels === group.index && targets[row] === 1;
    }
    case 'pair':
      return row => targets[row] === group.target && predictions[row] === group.prediction;
    case 'bin':
      return inBin(prepared, group);
  }
}

function inBin(
  prepared: Prepared,
  { series, bin }: Extract<SampleGroup, { kind: 'bin' }>
): (row: number) => boolean {
  const precision = binPrecision(prepared, series);
  const edges = binEdges(NUM_BINS, precision);
  return row => {
    const outcome = outcomeOf(prepared, row, series);
    if (outcome === null) {
      return false;
    }
    const { probability } = outcome;
    return binOf(precision === 'float32' ? Math.fround(probability) : probability, edges) === bin;
  };
}
