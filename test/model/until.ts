const PATIENCE_MS = 10_000;

function turn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 1));
}

/** Waits for something to become true. */
export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!condition()) {
    if (Date.now() > end) {
      throw new Error(`still not true after ${PATIENCE_MS} ms: ${condition.toString()}`);
    }
    await turn();
  }
}

/** Lets everything that is under way come to its end, where nothing is held back. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 10; i++) {
    await turn();
  }
}
