/** fastai's `AvgSmoothLoss(beta=0.98)`. */
const BETA = 0.98;

/**
 * The exponentially weighted mean of the losses so far, freed of the bias of its start at 0:
 * v_t = β v_{t−1} + (1 − β) L_t, s_t = v_t / (1 − β^t), as fastai's recorder has it.
 */
export function smoothLosses(losses: Float64Array, beta = BETA): Float64Array {
  let value = 0;
  return losses.map((loss, i) => {
    value = beta * value + (1 - beta) * loss;
    return value / (1 - beta ** (i + 1));
  });
}
