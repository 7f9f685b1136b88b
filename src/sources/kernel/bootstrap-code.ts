import BOOTSTRAP from '#kernel/agent/bootstrap.py';
import LOADER from '#kernel/agent/loader.py';
import { AGENT_FILES, SERVING_FILES } from './agent-files';

/** How the agent is spoken to, which is the name of its file that answers: over a comm, or by expressions. */
export type AgentEntry = 'serve' | 'expressions';

/**
 * The Python that starts the agent in a namespace of its own, where it answers on `target`. For a comm these are few files, and
 * the others come with the comm, since a kernel takes long to hash code.
 */
export function bootstrapCode(entry: AgentEntry, target: string): string {
  const parts = {
    AGENT_LOADER: LOADER,
    AGENT_FILES: entry === 'serve' ? SERVING_FILES : AGENT_FILES,
    AGENT_ENTRY: entry,
    AGENT_TARGET: target
  };
  return BOOTSTRAP.replace(
    /"(AGENT_LOADER|AGENT_FILES|AGENT_ENTRY|AGENT_TARGET)"/g,
    (_, part: keyof typeof parts) => JSON.stringify(parts[part])
  );
}
