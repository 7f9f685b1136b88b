import type { AgentAnswers, AgentRequest } from './agent-protocol';

export interface AgentAnswer<T> {
  readonly content: T;
  readonly buffers: readonly (ArrayBuffer | ArrayBufferView)[];
}

/** An agent in the kernel, for one task. Each task starts its own, so none is ever stale after a restart, and none is left. */
export interface AgentSession {
  /** Whether it runs beside a cell. */
  readonly isInSubshell: boolean;
  /**
   * @throws TaggedError as the conversation, and what the agent refuses or fails with.
   */
  ask<K extends AgentRequest['kind']>(
    request: Extract<AgentRequest, { kind: K }>
  ): Promise<AgentAnswer<AgentAnswers[K]>>;
  /** Frees what the agent holds, and resolves when that is done. Nothing is left to do in a kernel that is gone. */
  close(): Promise<void>;
}
