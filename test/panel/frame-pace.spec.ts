import { FramePace } from '../../src/panel/frame-pace';
import { nextFrame } from './plotly/next-frame';

function setUp() {
  const taken: number[] = [];
  return { taken, pace: new FramePace<number>(value => taken.push(value)) };
}

describe('FramePace', () => {
  it('hands the first value on at once, and of the others the latest of each frame', async () => {
    const { taken, pace } = setUp();
    [1, 2, 3].forEach(value => pace.push(value));
    expect(taken).toEqual([1]);
    expect(pace.isWaiting).toBe(true);
    await nextFrame();
    expect(taken).toEqual([1, 3]);
    [4, 5].forEach(value => pace.push(value));
    expect(taken).toEqual([1, 3]);
    await nextFrame();
    expect(taken).toEqual([1, 3, 5]);
    expect(pace.isWaiting).toBe(false);
  });

  it('is ready again after a frame without a value', async () => {
    const { taken, pace } = setUp();
    pace.push(1);
    await nextFrame();
    pace.push(2);
    expect(taken).toEqual([1, 2]);
  });

  it('hands on what waits when it is told to, once', async () => {
    const { taken, pace } = setUp();
    [1, 2].forEach(value => pace.push(value));
    pace.flush();
    pace.flush();
    await nextFrame();
    expect(taken).toEqual([1, 2]);
  });

  it('forgets what waits', async () => {
    const { taken, pace } = setUp();
    [1, 2].forEach(value => pace.push(value));
    pace.cancel();
    await nextFrame();
    expect(taken).toEqual([1]);
    pace.push(3);
    expect(taken).toEqual([1, 3]);
  });

  it('keeps its pace where one who takes pushes', async () => {
    const taken: number[] = [];
    const pace = new FramePace<number>(value => {
      taken.push(value);
      if (value < 3) {
        pace.push(value + 1);
      }
    });
    pace.push(1);
    expect(taken).toEqual([1]);
    await nextFrame();
    expect(taken).toEqual([1, 2]);
  });
});
