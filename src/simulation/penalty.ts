/** What a weight decay λ adds to the mean loss, so that its gradient is the decay's: ½·λ·‖θ‖². */
export function penalty(weightDecay: number, parameters: Float64Array): number {
  return (weightDecay / 2) * parameters.reduce((sum, value) => sum + value * value, 0);
}
