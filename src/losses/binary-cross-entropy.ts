import { softPlus } from './sigmoid';

/**
 * `binary_cross_entropy_with_logits` of one element, (1 − y)·x + (1 + (p − 1)·y)·log(1 + e⁻ˣ), with p the weight of class 1.
 * NaN for an infinite x whose target is on its side, and for −inf whatever its target in 0..1, as PyTorch has it.
 */
export function logitCrossEntropy(x: number, y: number, posWeight = 1): number {
  if (x === -Infinity) {
    return roundedLogitCrossEntropy(x, y, posWeight);
  }
  // log(1 + e⁻ˣ) is −x + log(1 + eˣ), whose digits −x would swallow below 0
  const linear = x < 0 ? -posWeight * y * x : (1 - y) * x;
  return linear + (1 + (posWeight - 1) * y) * Math.log1p(Math.exp(-Math.abs(x)));
}

/** The same by PyTorch's own operations, which round a small loss of a large −x to 0: what an infinite weight makes NaN. */
export function roundedLogitCrossEntropy(x: number, y: number, posWeight = 1): number {
  const logSigmoid = Math.min(0, x) - Math.log1p(Math.exp(-Math.abs(x)));
  return (1 - y) * x - (1 + (posWeight - 1) * y) * logSigmoid;
}

/**
 * optax's `sigmoid_binary_cross_entropy` of one element, −y·log σ(x) − (1 − y)·log σ(−x): infinite where an infinite x denies
 * its target, NaN for one on its target's side.
 */
export function sigmoidCrossEntropy(x: number, y: number): number {
  return y * softPlus(-x) + (1 - y) * softPlus(x);
}

/** `binary_cross_entropy` of one probability: −y·log p − (1 − y)·log(1 − p), each logarithm no less than −100. */
export function clampedCrossEntropy(p: number, y: number): number {
  return -y * clampedLog(Math.log(p)) - (1 - y) * clampedLog(Math.log1p(-p));
}

/** Keras' of one probability, clipped to ε..1 − ε. */
export function clippedBinaryCrossEntropy(p: number, y: number, epsilon: number): number {
  return clampedCrossEntropy(Math.min(1 - epsilon, Math.max(epsilon, p)), y);
}

function clampedLog(logarithm: number): number {
  return Math.max(-100, logarithm);
}
