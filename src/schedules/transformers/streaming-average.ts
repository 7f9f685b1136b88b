/** The mean of the last values of a window, added up as GreedyLR does. */
export class StreamingAverage {
  constructor(private readonly windowSize: number) {}

  add(value: number): number {
    this.values.push(value);
    this.sum += value;
    if (this.values.length > this.windowSize) {
      this.sum -= this.values.shift() ?? 0;
    }
    return this.sum / this.values.length;
  }

  private readonly values: number[] = [];
  private sum = 0;
}
