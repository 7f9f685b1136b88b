/** How long Plotly waits for the second click of a double click; its default. */
export const DOUBLE_CLICK_MS = 300;

/**
 * Tells single clicks from those of a double click: Plotly reports both of its clicks too, the second one after the double
 * click. Where a double click means something, a click waits until it is sure to be single; elsewhere it counts at once.
 */
export class SingleClicks<T> {
  constructor(private readonly onClick: (value: T) => void) {}

  click(value: T, canBeDouble: boolean): void {
    if (Date.now() < this.quietUntil) {
      return;
    }
    this.cancel();
    if (canBeDouble) {
      this.waiting = window.setTimeout(() => this.onClick(value), DOUBLE_CLICK_MS);
    } else {
      this.onClick(value);
    }
  }

  doubleClick(): void {
    this.cancel();
    this.quietUntil = Date.now() + DOUBLE_CLICK_MS;
  }

  cancel(): void {
    window.clearTimeout(this.waiting);
  }

  private waiting: number | undefined;
  private quietUntil = 0;
}
