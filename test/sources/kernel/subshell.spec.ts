import { Conversation } from '../../../src/sources/kernel/conversation';
import { deleteSubshell, subshellIfBusy } from '../../../src/sources/kernel/subshell';
import { FakeKernel } from './fake-kernel';

function setUp() {
  const kernel = new FakeKernel();
  kernel.supportsSubshells = true;
  kernel.status = 'busy';
  const conversation = new Conversation(kernel.connection, { timeout: 5000 });
  return { kernel, conversation };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

describe('subshellIfBusy', () => {
  it('makes one after a moment in which the kernel stays busy', async () => {
    const { kernel, conversation } = setUp();
    const subshell = subshellIfBusy(conversation);
    await jest.advanceTimersByTimeAsync(100);
    expect(kernel.subshells).toEqual([]);
    await jest.advanceTimersByTimeAsync(200);
    await expect(subshell).resolves.toBe('subshell-0');
    conversation.dispose();
  });

  it('makes none for a kernel that is idle, at once or soon', async () => {
    const { kernel, conversation } = setUp();
    const subshell = subshellIfBusy(conversation);
    await jest.advanceTimersByTimeAsync(100);
    kernel.setStatus('idle');
    await jest.advanceTimersByTimeAsync(200);
    await expect(subshell).resolves.toBeNull();
    await expect(subshellIfBusy(conversation)).resolves.toBeNull();
    expect(kernel.subshells).toEqual([]);
    conversation.dispose();
  });

  it('asks no kernel that has none', async () => {
    const { kernel, conversation } = setUp();
    kernel.supportsSubshells = false;
    await expect(subshellIfBusy(conversation)).resolves.toBeNull();
    expect(kernel.subshells).toEqual([]);
    conversation.dispose();
  });

  it('has none where the kernel refuses', async () => {
    const { kernel, conversation } = setUp();
    kernel.requestCreateSubshell = () => ({
      done: Promise.resolve({ content: { status: 'error' } })
    });
    const subshell = subshellIfBusy(conversation);
    await jest.advanceTimersByTimeAsync(300);
    await expect(subshell).resolves.toBeNull();
    conversation.dispose();
  });

  it('makes none once it is cancelled', async () => {
    const { kernel, conversation } = setUp();
    const subshell = subshellIfBusy(conversation);
    subshell.catch(() => undefined);
    conversation.dispose();
    await expect(subshell).rejects.toMatchObject({ tag: 'cancelled' });
    await jest.advanceTimersByTimeAsync(1000);
    expect(kernel.subshells).toEqual([]);
  });
});

describe('deleteSubshell', () => {
  it('asks a kernel that is there', () => {
    const kernel = new FakeKernel();
    deleteSubshell(kernel.connection, 'a');
    expect(kernel.deleted).toEqual(['a']);
  });

  it('does nothing in one that is gone', () => {
    const dead = new FakeKernel();
    dead.status = 'dead';
    deleteSubshell(dead.connection, 'a');
    const disposed = new FakeKernel();
    disposed.dispose();
    deleteSubshell(disposed.connection, 'a');
    expect([dead.deleted, disposed.deleted]).toEqual([[], []]);
  });
});
