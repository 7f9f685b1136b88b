import { sentence } from '../sentence';
import type { Finding } from './finding';
import type { LossCurve } from './loss-curve';
import { shortNumber } from './short-number';

/** The share of the fall that noise must move to be worth a word. */
const NOTABLE = 0.05;

/** The noise of mini-batches keeps the mean loss from settling. */
export function batchNoise({ noise, fall }: LossCurve): Finding | null {
  if (noise === null || !(noise.size > NOTABLE * Math.abs(fall))) {
    return null;
  }
  return {
    id: 'batch-noise',
    severity: 'info',
    message: sentence(
      'The noise of the mini-batches moves the mean loss up and down by about {size} around {level} at the end.',
      { size: shortNumber(noise.size), level: shortNumber(noise.level) }
    ),
    remedy: sentence('A rate that decays, or a larger batch, lets it settle.'),
    rows: []
  };
}
