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

/** out = z·W + b of one row, written from `at` on. */
export function forward(
  { logits, numClasses, diagonal }: Problem,
  parameters: Float64Array,
  row: number,
  out: Float64Array,
  at = 0
): void {
  const start = row * numClasses;
  const biases = parameters.length - numClasses;
  for (let k = 0; k < numClasses; k++) {
    if (diagonal) {
      out[at + k] = parameters[biases + k] + logits[start + k] * parameters[k];
    } else {
      let sum = parameters[biases + k];
      for (let j = 0; j < numClasses; j++) {
        sum += logits[start + j] * parameters[j * numClasses + k];
      }
      out[at + k] = sum;
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
  const biases = gradient.length - numClasses;
  for (let k = 0; k < numClasses; k++) {
    gradient[biases + k] += delta[k];
    if (diagonal) {
      gradient[k] += logits[start + k] * delta[k];
    } else {
      for (let j = 0; j < numClasses; j++) {
        gradient[j * numClasses + k] += logits[start + j] * delta[k];
      }
    }
  }
}
