import { TaggedError } from '../../errors';
import type { AgentMessage } from './agent-protocol';
import type { AgentAnswer } from './agent-session';

/**
 * What the agent answers to the request of a number; undefined for an answer to another one.
 * @throws TaggedError what the agent refuses or fails with.
 */
export function readAnswer<T>(
  text: string,
  buffers: AgentAnswer<T>['buffers'],
  id: number
): AgentAnswer<T> | undefined {
  const content = JSON.parse(text) as AgentMessage & T;
  if (content.id !== id) {
    return undefined;
  }
  if (content.error) {
    throw new TaggedError(content.error.tag, content.error.template, content.error.values);
  }
  return { content, buffers };
}
