import AGENT from '#kernel/kernel_agent.py';
import BOOTSTRAP from '#kernel/kernel_bootstrap.py';

/** The Python that starts the agent in a namespace of its own, where it waits for a comm to open on `target`. */
export function bootstrapCode(target: string): string {
  return BOOTSTRAP.replace('"AGENT_SOURCE"', () => JSON.stringify(AGENT)).replace(
    '"COMM_TARGET"',
    () => JSON.stringify(target)
  );
}
