import { pairwiseSum } from '../../losses/pairwise-sum';
import { IGNORED } from '../../losses/targets';
import type { SampleLosses } from '../../losses/sample-losses';
import type { Gathering } from './types';

/** What the reductions of the losses depend on beside them. */
export interface Gathered extends SampleLosses {
  readonly indices: Int32Array;
  /** The weights of the classes; null for ones. */
  readonly weight: readonly number[] | null;
  readonly sampleShape: readonly number[];
  /** The reductions that the library itself has. */
  readonly reductions: readonly string[];
  /** Whether the losses of the samples can be had, and be reduced by hand. */
  readonly byHand: boolean;
}

const BATCH_SIZES = [8, 16, 32, 64, 128, 256, 512, 1024];

/** The ways to reduce these losses that give another number than those before, and how far-fetched each is. */
export function gatherings(losses: Gathered): readonly (readonly [Gathering, number])[] {
  const { reductions, indices, sampleShape, denominator, weight, byHand } = losses;
  const library = (['mean', 'sum', 'batchmean'] as const)
    .filter(kind => reductions.includes(kind))
    .map(kind => [{ kind }, kind === 'mean' ? 0 : 1] as const);
  if (!byHand) {
    return library;
  }
  const counted = numCounted(indices);
  const ignores = counted < indices.length;
  const uneven = ignores || weight !== null;
  const [batch = 1] = sampleShape;
  const isSequence = sampleShape.length > 1 && batch > 1;
  const sizes = BATCH_SIZES.filter(size => size < batch && (uneven || batch % size !== 0));
  return [
    ...library,
    ...when(denominator !== counted, { kind: 'over-counted' }, 1),
    ...when(ignores, { kind: 'over-all' }, 1),
    ...when(isSequence, { kind: 'over-batch' }, 1),
    ...when(isSequence && uneven, { kind: 'mean-of-means', batchSize: 1 }, 1.5),
    ...sizes.map(batchSize => [{ kind: 'mean-of-means', batchSize }, 2.5] as const)
  ];
}

/** The reduced loss; NaN where a denominator is 0. */
export function gather(losses: Gathered, gathering: Gathering): number {
  const { indices, sampleShape, denominator } = losses;
  switch (gathering.kind) {
    case 'mean-of-means':
      return meanOfMeans(losses, gathering.batchSize);
    case 'mean':
      return pairwiseSum(losses.losses) / denominator;
    case 'sum':
      return pairwiseSum(losses.losses);
    case 'over-counted':
      return pairwiseSum(losses.losses) / numCounted(indices);
    case 'batchmean':
    case 'over-all':
      return pairwiseSum(losses.losses) / indices.length;
    case 'over-batch':
      return pairwiseSum(losses.losses) / sampleShape[0];
  }
}

function numCounted(indices: Int32Array): number {
  return indices.reduce((count, index) => count + Number(index !== IGNORED), 0);
}

function meanOfMeans({ losses, indices, weight, sampleShape }: Gathered, size: number): number {
  const [batch] = sampleShape;
  const perItem = indices.length / batch;
  let total = 0;
  let numMeans = 0;
  for (let start = 0; start < indices.length; start += size * perItem) {
    const end = Math.min(indices.length, start + size * perItem);
    let divisor = 0;
    for (let i = start; i < end; i++) {
      divisor += indices[i] < 0 ? 0 : weight === null ? 1 : weight[indices[i]];
    }
    total += pairwiseSum(losses, start, end) / divisor;
    numMeans++;
  }
  return total / numMeans;
}

function when(
  holds: boolean,
  gathering: Gathering,
  cost: number
): (readonly [Gathering, number])[] {
  return holds ? [[gathering, cost]] : [];
}
