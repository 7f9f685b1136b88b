import { NotebookKernel } from '../../../src/sources/notebook/notebook-kernel';
import { isTagged } from '../../../src/errors';
import { FakeKernel } from '../kernel/fake-kernel';
import { FakeSession } from './fake-session';

async function setUp(kernel: FakeKernel | null = new FakeKernel()) {
  const session = new FakeSession();
  session.connect(kernel, kernel === null ? '' : 'Python 3 (ipykernel)');
  const notebook = new NotebookKernel(session.context, { byteBudget: () => 1e6, timeout: 1000 });
  const states: string[] = [];
  const executed = jest.fn();
  notebook.changed.connect((_, { status }) => states.push(status));
  notebook.executed.connect(executed);
  await Promise.resolve();
  states.length = 0;
  return { session, kernel: kernel ?? new FakeKernel(), notebook, states, executed };
}

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('NotebookKernel.state', () => {
  it('tells name, status and whether arrays can be read', async () => {
    const { notebook } = await setUp();
    expect(notebook.state).toEqual({
      status: 'idle',
      name: 'Python 3 (ipykernel)',
      readable: true
    });
  });

  it('tells that there is no kernel', async () => {
    const { notebook } = await setUp(null);
    expect(notebook.state).toEqual({ status: 'none', name: '', readable: null });
  });

  it('tells that the language is another', async () => {
    const kernel = new FakeKernel();
    kernel.language = 'R';
    const { notebook } = await setUp(kernel);
    expect(notebook.state.readable).toBe(false);
  });

  it('does not know the language before the kernel tells it', () => {
    const session = new FakeSession();
    session.connect(new FakeKernel(), 'Python 3');
    const notebook = new NotebookKernel(session.context, { byteBudget: () => 1, timeout: 1 });
    expect(notebook.state.readable).toBeNull();
  });

  it('follows the status, and tells each change once', async () => {
    const { session, kernel, states } = await setUp();
    session.setStatus(kernel, 'busy');
    session.setStatus(kernel, 'busy');
    session.setStatus(kernel, 'idle');
    session.setStatus(kernel, 'restarting');
    session.setStatus(kernel, 'dead');
    expect(states).toEqual(['busy', 'idle', 'starting', 'dead']);
  });

  it('is not ready while the connection is lost', async () => {
    const { session, kernel, notebook } = await setUp();
    kernel.connectionStatus = 'connecting';
    session.connectionStatusChanged.emit('connecting');
    expect(notebook.state.status).toBe('starting');
  });

  it('is busy as long as a cell runs, whatever subshells do beside it', async () => {
    const { session, kernel, states } = await setUp();
    session.setStatus(kernel, 'busy');
    session.tell('busy', 'cell');
    session.tell('busy', 'beside', 'subshell');
    session.setStatus(kernel, 'idle');
    session.tell('idle', 'beside', 'subshell');
    expect(states).toEqual(['busy']);
    session.tell('idle', 'cell');
    expect(states).toEqual(['busy', 'idle']);
  });

  it('forgets what a kernel ran that was restarted', async () => {
    const { session, kernel, states } = await setUp();
    session.tell('busy', 'cell');
    session.setStatus(kernel, 'restarting');
    session.setStatus(kernel, 'idle');
    expect(states).toEqual(['busy', 'starting', 'idle']);
  });

  it('follows the notebook to another kernel', async () => {
    const { session, notebook, states } = await setUp();
    session.connect(null, '');
    const other = new FakeKernel();
    other.language = 'julia';
    session.connect(other, 'Julia');
    await Promise.resolve();
    expect(states).toEqual(['none', 'idle', 'idle']);
    expect(notebook.state).toMatchObject({ name: 'Julia', readable: false });
  });

  it('takes the language of a kernel that is gone for nothing', async () => {
    const { session, notebook } = await setUp();
    const slow = new FakeKernel();
    slow.language = 'R';
    session.connect(slow, 'R');
    session.connect(new FakeKernel(), 'Python 3');
    await Promise.resolve();
    expect(notebook.state.readable).toBe(true);
  });
});

describe('NotebookKernel.executed', () => {
  it('does not count what we run ourselves, which JupyterLite announces as it does a cell', async () => {
    const { session, kernel, executed } = await setUp();
    session.setStatus(kernel, 'busy');
    session.receive('execute_input', { msg_id: 'loss-inspector-1', msg_type: 'execute_request' });
    session.setStatus(kernel, 'idle');
    expect(executed).not.toHaveBeenCalled();
  });

  it('tells that code of a person has run to its end', async () => {
    const { session, kernel, executed } = await setUp();
    session.setStatus(kernel, 'busy');
    session.receive('execute_input');
    expect(executed).not.toHaveBeenCalled();
    session.setStatus(kernel, 'idle');
    expect(executed).toHaveBeenCalledTimes(1);
    session.setStatus(kernel, 'busy');
    session.setStatus(kernel, 'idle');
    expect(executed).toHaveBeenCalledTimes(1);
  });

  it('does not take a subshell at rest for the end of a cell', async () => {
    const { session, kernel, executed } = await setUp();
    session.setStatus(kernel, 'busy');
    session.tell('busy', 'cell');
    session.receive('execute_input');
    session.setStatus(kernel, 'idle');
    expect(executed).not.toHaveBeenCalled();
    session.tell('idle', 'cell');
    expect(executed).toHaveBeenCalledTimes(1);
  });

  it('does not take the own requests for executions', async () => {
    const { session, kernel, executed } = await setUp();
    session.setStatus(kernel, 'busy');
    session.receive('comm_msg');
    session.receive('stream');
    session.setStatus(kernel, 'idle');
    expect(executed).not.toHaveBeenCalled();
  });

  it('tells that an execution has ended with its kernel', async () => {
    const { session, kernel, executed } = await setUp();
    session.setStatus(kernel, 'busy');
    session.receive('execute_input');
    session.setStatus(kernel, 'dead');
    expect(executed).toHaveBeenCalledTimes(1);
  });
});

describe('NotebookKernel.reader', () => {
  it('says that there is no kernel', async () => {
    const { notebook } = await setUp(null);
    const error = errorOf(() => notebook.reader());
    expect(isTagged(error, 'no-kernel')).toBe(true);
  });

  it('is one for each kernel, and runs nothing before it is asked', async () => {
    const { session, kernel, notebook } = await setUp();
    const reader = notebook.reader();
    expect(notebook.reader()).toBe(reader);
    expect([kernel.executions, kernel.requests]).toEqual([[], []]);
    session.connect(new FakeKernel(), 'Python 3');
    expect(notebook.reader()).not.toBe(reader);
  });
});

describe('NotebookKernel.dispose', () => {
  it('follows nothing any more', async () => {
    const { session, kernel, notebook, states, executed } = await setUp();
    session.setStatus(kernel, 'busy');
    session.receive('execute_input');
    notebook.reader();
    notebook.dispose();
    notebook.dispose();
    session.setStatus(kernel, 'idle');
    session.connect(null, '');
    expect(notebook.isDisposed).toBe(true);
    expect(states).toEqual(['busy']);
    expect(executed).not.toHaveBeenCalled();
  });
});
