import { TaggedError } from '../errors';
import { focusedLosses } from '../losses/focused-losses';
import { findLoss } from '../losses/loss-registry';
import { DEFAULT_LOSS } from '../losses/loss-spec';
import { completeParams, resolveParams } from '../losses/resolve-params';
import type { SampleLosses } from '../losses/sample-losses';
import type { Targets } from '../losses/targets';
import type { Prepared } from './prepare';
import type { LossOptions } from './types';

/** Loss of each sample by the loss of the options. A reduction that the library does not have is an error. */
export function sampleLosses(
  prepared: Prepared,
  targets: Targets,
  { loss = DEFAULT_LOSS, reduction, focalGamma = 0 }: LossOptions
): SampleLosses {
  const entry = findLoss(loss);
  if (!entry.reductions.includes(reduction)) {
    throw new TaggedError('invalid-option', '{name} has no reduction {reduction}', {
      name: entry.name,
      reduction
    });
  }
  const { rows, numColumns } = prepared;
  const params = completeParams(entry, resolveParams(entry, loss), {
    numWeights: entry.sample === 'row' ? rows.numClasses : numColumns,
    areColumns: entry.sample === 'element',
    indices: targets.indices
  });
  const samples = entry.compute({ ...prepared, targets }, params);
  const { targetLosses } = prepared.statistics;
  return { ...samples, losses: focusedLosses(samples.losses, targetLosses, focalGamma) };
}
