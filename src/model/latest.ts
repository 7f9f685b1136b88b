/**
 * Does a work again and again while it is wanted, one run at a time: what is wanted several times meanwhile is done once more, at
 * the end. So a slider that moves faster than its answers come leaves no queue of stale ones.
 */
export class Latest {
  constructor(private readonly work: () => Promise<void>) {}

  async invoke(): Promise<void> {
    this.isWanted = true;
    if (this.isRunning) {
      return;
    }
    this.isRunning = true;
    try {
      while (this.isWanted) {
        this.isWanted = false;
        await this.work();
      }
    } finally {
      this.isRunning = false;
    }
  }

  private isWanted = false;
  private isRunning = false;
}
