import type { SimulationRun } from '../simulation/types';

/** A run takes at most about 32 MB, and most take far less. */
const MAX_BYTES = 128 * 2 ** 20;

/** The runs that are kept for the step slider: those used last, within a number of bytes; the newest in any case. */
export class RunCache {
  constructor(private readonly maxBytes = MAX_BYTES) {}

  get(key: string): SimulationRun | undefined {
    const run = this.runs.get(key);
    if (run !== undefined) {
      this.runs.delete(key);
      this.runs.set(key, run);
    }
    return run;
  }

  set(key: string, run: SimulationRun): void {
    this.delete(key);
    this.runs.set(key, run);
    this.bytes += bytesOf(run);
    for (const oldest of this.runs.keys()) {
      if (this.bytes <= this.maxBytes || oldest === key) {
        return;
      }
      this.delete(oldest);
    }
  }

  deleteAll(prefix: string): void {
    [...this.runs.keys()].filter(key => key.startsWith(prefix)).forEach(key => this.delete(key));
  }

  private delete(key: string): void {
    const run = this.runs.get(key);
    if (run !== undefined) {
      this.runs.delete(key);
      this.bytes -= bytesOf(run);
    }
  }

  /** In the order of their last use. */
  private readonly runs = new Map<string, SimulationRun>();
  private bytes = 0;
}

function bytesOf({ checkpoints, meanLosses, gradientNorms, rates, steps }: SimulationRun): number {
  return [
    ...checkpoints.flatMap(({ parameters, memory }) => [parameters, memory]),
    meanLosses,
    gradientNorms,
    rates,
    steps
  ]
    .map(({ byteLength }) => byteLength)
    .reduce((sum, bytes) => sum + bytes);
}
