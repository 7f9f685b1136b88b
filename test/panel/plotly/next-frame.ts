import { act } from '@testing-library/react';

/** Lets the drawing of the next frame, and what follows from it, happen. */
export async function nextFrame(): Promise<void> {
  await act(async () => {
    await new Promise(resolve => requestAnimationFrame(resolve));
    await Promise.resolve();
  });
}
