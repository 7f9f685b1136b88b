/**
 * (1 − p)^γ·L of each sample, with p the probability of its target: what focal loss (Lin et al., ICCV 2017) makes of any loss.
 * γ = 0 leaves the losses as they are.
 *
 * @param targetLosses −log p of each sample; 0 for an ignored one, whose loss stays 0
 */
export function focusedLosses(
  losses: Float64Array,
  targetLosses: Float64Array,
  gamma: number
): Float64Array {
  return gamma === 0
    ? losses
    : losses.map((loss, row) =>
        loss === 0 ? 0 : loss * (-Math.expm1(-targetLosses[row])) ** gamma
      );
}
