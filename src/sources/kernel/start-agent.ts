import { TaggedError } from '../../errors';
import { bootstrapCode, type AgentEntry } from './bootstrap-code';
import type { Conversation } from './conversation';
import { executeSilently } from './execute-silently';

/**
 * Starts an agent in the kernel that answers on `target`.
 * @throws TaggedError as the conversation; `no-comms` where the kernel has none; `kernel-error` where the agent does not start.
 */
export async function startAgent(
  conversation: Conversation,
  entry: AgentEntry,
  target: string
): Promise<void> {
  const reply = await executeSilently(conversation, bootstrapCode(entry, target));
  if (reply.status !== 'error') {
    return;
  }
  if (reply.ename.includes('NoComms')) {
    throw new TaggedError('no-comms', 'the kernel has no comms');
  }
  throw new TaggedError('kernel-error', 'the kernel could not start reading: {name}: {reason}', {
    name: reply.ename,
    reason: reply.evalue
  });
}
