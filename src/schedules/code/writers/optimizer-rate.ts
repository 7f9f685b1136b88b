/** Gives every group of the optimizer the rate that a schedule begins with, even if another one has been there before. */
export function optimizerRate(lr: number | string): string {
  return `for group in optimizer.param_groups:\n    group["lr"] = group["initial_lr"] = ${lr}`;
}
