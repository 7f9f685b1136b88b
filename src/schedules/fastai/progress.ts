import type { Walk } from '../entry';

/**
 * `pct_train` before each batch of a fit: set at the beginning of each epoch and added up batch by batch, as fastai does. After
 * the last batch nothing is set any more, so it stays.
 */
export function progressWalk(numEpochs: number, numIterations: number): Walk {
  const share = 1 / (numIterations * numEpochs);
  let progress = 0;
  return step => {
    if (step < numEpochs * numIterations) {
      progress = step % numIterations === 0 ? step / numIterations / numEpochs : progress + share;
    }
    return progress;
  };
}
