import type { Problem } from './problem';

/** W = I and b = 0: the layer that changes nothing. */
export function identityParameters({ numClasses, numParameters, diagonal }: Problem): Float64Array {
  const parameters = new Float64Array(numParameters);
  const stride = diagonal ? 1 : numClasses + 1;
  for (let k = 0; k < numClasses; k++) {
    parameters[k * stride] = 1;
  }
  return parameters;
}

/** out = z·W + b of one row. */
export function forward(
  { logits, numClasses, diagonal }: Problem,
  parameters: Float64Array,
  row: number,
  out: Float64Array
): void {
  const start = row * numClasses;
  const bias = diagonal ? numClasses : numClasses * numClasses;
  if (diagonal) {
    for (let k = 0; k < numClasses; k++) {
      out[k] = logits[start + k] * parameters[k] + parameters[bias + k];
    }
    return;
  }
  for (let k = 0; k < numClasses; k++) {
    out[k] = parameters[bias + k];
  }
  for (let j = 0; j < numClasses; j++) {
    const logit = logits[start + j];
    const weights = j * numClasses;
    for (let k = 0; k < numClasses; k++) {
      out[k] += logit * parameters[weights + k];
    }
  }
}

/** Adds one row's zᵀ·delta to the gradient by W, and delta to the gradient by b. */
export function backward(
  { logits, numClasses, diagonal }: Problem,
  row: number,
  delta: Float64Array,
  gradient: Float64Array
): void {
  const start = row * numClasses;
  const bias = diagonal ? numClasses : numClasses * numClasses;
  for (let k = 0; k < numClasses; k++) {
    gradient[bias + k] += delta[k];
  }
  if (diagonal) {
    for (let k = 0; k < numClasses; k++) {
      gradient[k] += logits[start + k] * delta[k];
    }
    return;
  }
  for (let j = 0; j < numClasses; j++) {
    const logit = logits[start + j];
    const weights = j * numClasses;
    for (let k = 0; k < numClasses; k++) {
      gradient[weights + k] += logit * delta[k];
    }
  }
}
