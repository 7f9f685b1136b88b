import { binEdges, binOf } from './bin-edges';

/** What a reliability diagram shows: how often a prediction of some confidence comes true. */
export interface ReliabilityBins {
  /** One more than there are bins of equal width. */
  readonly edges: Float64Array;
  /** Of each bin, and last of a bin for a confidence of exactly 1, as torchmetrics has it. */
  readonly counts: Int32Array;
  /** Mean confidence of each bin, 0 of an empty one. */
  readonly confidences: Float64Array;
  /** Share that came true in each bin, 0 of an empty one. */
  readonly accuracies: Float64Array;
  /** How many confidences are no numbers. */
  readonly numUndefined: number;
}

/** Counts into reliability bins, of one or more series at once. */
export class ReliabilityTally {
  /**
   * @param precision torchmetrics bins in float32 the greatest probabilities of a softmax always, and others in their own
   */
  constructor(
    numSeries: number,
    numBins: number,
    private readonly precision: 'float32' | 'float64'
  ) {
    this.edges = binEdges(numBins, precision);
    this.size = numBins + 1;
    this.counts = new Int32Array(numSeries * this.size);
    this.sums = new Float64Array(numSeries * this.size);
    this.hits = new Int32Array(numSeries * this.size);
    this.undefined = new Int32Array(numSeries);
  }

  add(series: number, probability: number, isHit: boolean): void {
    const confidence = this.precision === 'float32' ? Math.fround(probability) : probability;
    const bin = binOf(confidence, this.edges);
    if (bin < 0) {
      this.undefined[series]++;
      return;
    }
    const place = series * this.size + bin;
    this.counts[place]++;
    this.sums[place] += confidence;
    this.hits[place] += Number(isHit);
  }

  bins(series: number): ReliabilityBins {
    const start = series * this.size;
    const counts = this.counts.slice(start, start + this.size);
    const mean = (sums: ArrayLike<number>): Float64Array =>
      Float64Array.from(counts, (count, bin) => (count === 0 ? 0 : sums[start + bin] / count));
    return {
      edges: this.edges,
      counts,
      confidences: mean(this.sums),
      accuracies: mean(this.hits),
      numUndefined: this.undefined[series]
    };
  }

  private readonly edges: Float64Array;
  private readonly size: number;
  private readonly counts: Int32Array;
  private readonly sums: Float64Array;
  private readonly hits: Int32Array;
  private readonly undefined: Int32Array;
}
