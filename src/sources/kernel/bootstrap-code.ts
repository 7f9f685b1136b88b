import BOOTSTRAP from '#kernel/agent/bootstrap.py';
import LOADER from '#kernel/agent/loader.py';
import { AGENT_FILES } from './agent-files';

/** The Python that starts the agent in a namespace of its own, where it waits for a comm to open on `target`. */
export function bootstrapCode(target: string): string {
  const parts = { AGENT_LOADER: LOADER, AGENT_FILES, COMM_TARGET: target };
  return BOOTSTRAP.replace(
    /"(AGENT_LOADER|AGENT_FILES|COMM_TARGET)"/g,
    (_, part: keyof typeof parts) => JSON.stringify(parts[part])
  );
}
