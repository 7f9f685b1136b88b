/** Float32 logits from a standard normal distribution times 3, uniform targets. */
export const WORKLOADS = [
  { name: 'W1', numSamples: 10_000, numClasses: 10, repeats: 20, rounds: 15 },
  { name: 'W2', numSamples: 50_000, numClasses: 1_000, repeats: 1, rounds: 7 },
  { name: 'W3', numSamples: 1_024, numClasses: 131_072, repeats: 1, rounds: 5 },
  { name: 'W4', numSamples: 1_000_000, numClasses: 10, repeats: 1, rounds: 9 }
];
