import type { KernelMessage } from '@jupyterlab/services';
import { Executions } from '../../../src/sources/kernel/executions';

function status(state: string, parent: object, type = 'status'): KernelMessage.IIOPubMessage {
  return {
    header: { msg_type: type },
    parent_header: parent,
    content: { execution_state: state }
  } as unknown as KernelMessage.IIOPubMessage;
}

const CELL = { msg_type: 'execute_request', msg_id: 'a' };

describe('Executions', () => {
  it('follows executions from busy to idle', () => {
    const executions = new Executions();
    expect(executions.hear(status('busy', CELL))).toBe(true);
    expect(executions.hear(status('busy', { ...CELL, msg_id: 'b' }))).toBe(true);
    expect(executions.hear(status('idle', CELL))).toBe(true);
    expect(executions.isAny).toBe(true);
    expect(executions.hear(status('idle', { ...CELL, msg_id: 'b' }))).toBe(true);
    expect(executions.isAny).toBe(false);
  });

  it.each([
    ['other requests', status('busy', { ...CELL, msg_type: 'comm_msg' })],
    ['subshells', status('busy', { ...CELL, subshell_id: 'other' })],
    ['other messages', status('busy', CELL, 'stream')],
    ['a status of its own', status('busy', {})],
    ['the end of what it never heard begin', status('idle', CELL)]
  ])('does not count %s', (_, message) => {
    const executions = new Executions();
    expect(executions.hear(message)).toBe(false);
    expect(executions.isAny).toBe(false);
  });

  it('takes the main shell for what JupyterLab calls null', () => {
    const executions = new Executions();
    expect(executions.hear(status('busy', { ...CELL, subshell_id: null }))).toBe(true);
  });

  it('forgets all at once', () => {
    const executions = new Executions();
    executions.hear(status('busy', CELL));
    executions.forget();
    expect(executions.isAny).toBe(false);
  });
});
