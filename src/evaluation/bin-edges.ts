/**
 * numBins + 1 edges of bins of equal width from 0 to 1, to the last digit those of `torch.linspace`, which counts from the
 * nearer end: in float32, in which torchmetrics bins, or in float64.
 */
export function binEdges(numBins: number, precision: 'float32' | 'float64'): Float64Array {
  const round = precision === 'float32' ? Math.fround : (value: number): number => value;
  const width = round(1 / numBins);
  const middle = Math.floor((numBins + 1) / 2);
  return Float64Array.from({ length: numBins + 1 }, (_, i) =>
    round(i < middle ? width * i : oneMinus(width, numBins - i))
  );
}

/** 1 − width · count with one rounding, as torch's fused multiply-add: the products of the two parts are exact. */
function oneMinus(width: number, count: number): number {
  const high = Math.fround(width);
  return 1 - high * count - (width - high) * count;
}

/**
 * The bin of a probability: i for edges[i] ≤ p < edges[i + 1]. Exactly 1 is alone in a last bin of its own, as in
 * `torch.bucketize(p, edges, right=True) − 1`; −1 for what is not in 0..1.
 */
export function binOf(probability: number, edges: Float64Array): number {
  const numBins = edges.length - 1;
  if (!(probability >= 0 && probability <= 1)) {
    return -1;
  }
  const near = Math.floor(probability * numBins);
  if (probability < edges[near]) {
    return near - 1;
  }
  return near < numBins && probability >= edges[near + 1] ? near + 1 : near;
}
