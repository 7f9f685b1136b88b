import { kernelDied, KernelWatch } from '../../../src/sources/kernel/watch-kernel';
import { FakeKernel } from './fake-kernel';

const TIMEOUT = 5000;

function setUp(busy = false) {
  const kernel = new FakeKernel();
  const state = { busy };
  const waiting: boolean[] = [];
  const onSilence = jest.fn();
  const onDeath = jest.fn();
  const watch = new KernelWatch(kernel.connection, TIMEOUT, {
    isBusy: () => state.busy,
    onWaiting: isBusy => waiting.push(isBusy),
    onSilence,
    onDeath
  });
  watch.hear();
  return { kernel, state, waiting, onSilence, onDeath, watch };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('KernelWatch', () => {
  it('tells of silence after each timeout', () => {
    const { onSilence, waiting } = setUp();
    jest.advanceTimersByTime(TIMEOUT - 1);
    expect(onSilence).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(onSilence).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(2 * TIMEOUT);
    expect(onSilence).toHaveBeenCalledTimes(3);
    expect(waiting).toEqual([]);
  });

  it('begins to count anew at a sign of life', () => {
    const { kernel, onSilence } = setUp();
    jest.advanceTimersByTime(TIMEOUT - 1);
    kernel.setStatus('idle');
    jest.advanceTimersByTime(TIMEOUT - 1);
    expect(onSilence).not.toHaveBeenCalled();
  });

  it('takes no silence of a busy kernel for one, and tells once that it is waited for', () => {
    const { state, waiting, onSilence } = setUp(true);
    jest.advanceTimersByTime(10 * TIMEOUT);
    expect(onSilence).not.toHaveBeenCalled();
    expect(waiting).toEqual([true]);
    state.busy = false;
    jest.advanceTimersByTime(1000);
    expect(waiting).toEqual([true, false]);
    jest.advanceTimersByTime(TIMEOUT);
    expect(onSilence).toHaveBeenCalled();
  });

  it('tells nothing of a kernel that is busy for a moment', () => {
    const { state, waiting, kernel } = setUp(true);
    jest.advanceTimersByTime(250);
    state.busy = false;
    kernel.setStatus('idle');
    jest.advanceTimersByTime(1000);
    expect(waiting).toEqual([]);
  });

  it('waits for a kernel that starts or is connected to', () => {
    const { kernel, waiting, onSilence } = setUp();
    kernel.setStatus('starting');
    jest.advanceTimersByTime(2 * TIMEOUT);
    kernel.setStatus('idle');
    kernel.setConnectionStatus('connecting');
    jest.advanceTimersByTime(2 * TIMEOUT);
    expect(waiting).toEqual([true, false, true]);
    expect(onSilence).not.toHaveBeenCalled();
  });

  it.each(['terminating', 'restarting', 'autorestarting', 'dead'] as const)(
    'tells once of the death of a kernel that is %s',
    status => {
      const { kernel, onDeath, onSilence, watch } = setUp();
      kernel.setStatus(status);
      kernel.dispose();
      expect(onDeath).toHaveBeenCalledTimes(1);
      expect(onDeath).toHaveBeenCalledWith(expect.objectContaining({ tag: 'kernel-died' }));
      expect(watch.isDisposed).toBe(true);
      jest.advanceTimersByTime(2 * TIMEOUT);
      expect(onSilence).not.toHaveBeenCalled();
    }
  );

  it('takes a lost connection and a disposed kernel for a death', () => {
    const lost = setUp();
    lost.kernel.setConnectionStatus('disconnected');
    expect(lost.onDeath).toHaveBeenCalledTimes(1);
    const disposed = setUp();
    disposed.kernel.dispose();
    expect(disposed.onDeath).toHaveBeenCalledTimes(1);
  });

  it('is silent once it is disposed, and takes back that it waits', () => {
    const { kernel, watch, waiting, onDeath } = setUp(true);
    jest.advanceTimersByTime(1000);
    watch.dispose();
    watch.hear();
    kernel.setStatus('dead');
    expect(waiting).toEqual([true, false]);
    expect(onDeath).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('kernelDied', () => {
  it('keeps what it was caused by', () => {
    const cause = new Error('closed');
    expect(kernelDied(cause).cause).toBe(cause);
  });
});
