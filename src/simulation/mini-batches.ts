import { gatherRows, roomFor } from './gather-rows';
import type { Problem } from './problem';
import { shuffled } from './shuffled';

/** The samples of each step, as torch's DataLoader with shuffle=True and drop_last=False takes them, in our own order. */
export class MiniBatches {
  constructor(
    private readonly problem: Problem,
    private readonly size: number,
    private readonly seed: number
  ) {
    this.batch = roomFor(problem, size);
  }

  /** Holds the samples that were taken last in its first rows. */
  readonly batch: Problem;

  /** Copies the samples of a step into the batch, and answers how many they are. */
  take(step: number): number {
    const { numSamples } = this.problem;
    const perEpoch = Math.ceil(numSamples / this.size);
    const epoch = Math.floor(step / perEpoch);
    if (epoch !== this.epoch) {
      this.epoch = epoch;
      this.order = shuffled(numSamples, this.seed, epoch);
    }
    const from = (step - epoch * perEpoch) * this.size;
    const samples = this.order.subarray(from, Math.min(from + this.size, numSamples));
    gatherRows(this.problem, samples, this.batch);
    return samples.length;
  }

  private epoch = -1;
  private order: Int32Array = new Int32Array(0);
}
