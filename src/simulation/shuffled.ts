import { seededRandom } from './seeded-random';

/** Keeps the seeds of successive epochs apart: the golden ratio in 32 bits. */
const EPOCH = 0x9e3779b9;

/** The numbers 0..length−1 in the random order of an epoch, by Fisher and Yates; the same for the same seed and epoch. */
export function shuffled(length: number, seed: number, epoch: number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i);
  const random = seededRandom(seed + Math.imul(epoch, EPOCH));
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
