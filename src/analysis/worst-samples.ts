/**
 * The samples with the greatest losses, at most `count`, worst first: NaN before everything, and of equal losses the
 * earlier sample first. Keeps a short sorted list rather than sorting all.
 */
export function worstSamples(losses: Float64Array, count: number): Int32Array {
  const worst: number[] = [];
  for (let sample = 0; sample < losses.length; sample++) {
    if (worst.length === count && !isWorse(losses[sample], losses[worst[count - 1]])) {
      continue;
    }
    let place = Math.min(worst.length, count - 1);
    while (place > 0 && isWorse(losses[sample], losses[worst[place - 1]])) {
      worst[place] = worst[place - 1];
      place--;
    }
    worst[place] = sample;
  }
  return Int32Array.from(worst);
}

function isWorse(loss: number, other: number): boolean {
  return loss > other || (Number.isNaN(loss) && !Number.isNaN(other));
}
