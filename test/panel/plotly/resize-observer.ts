import { act } from '@testing-library/react';

type Callback = (entries: { contentRect: { width: number; height: number } }[]) => void;

/** A ResizeObserver for jsdom, which lays nothing out: the test tells the sizes. */
export class FakeResizeObserver {
  static readonly live = new Set<FakeResizeObserver>();

  constructor(private readonly callback: Callback) {}

  observe(): void {
    FakeResizeObserver.live.add(this);
  }

  disconnect(): void {
    FakeResizeObserver.live.delete(this);
  }

  static resize(width: number, height: number): void {
    act(() => {
      for (const { callback } of FakeResizeObserver.live) {
        callback([{ contentRect: { width, height } }]);
      }
    });
  }

  static install(): void {
    Object.assign(globalThis, { ResizeObserver: FakeResizeObserver });
  }
}
