import type { Finding } from '../../src/diagnostics/finding';
import { fill } from '../../src/sentence';

/** The message of a finding, with its values. */
export function said({ message }: Finding): string {
  return fill(message.template, message.values);
}

/** Names of findings, each with its severity. */
export function named(findings: readonly Finding[]): string[] {
  return findings.map(({ id, severity }) => `${id}: ${severity}`);
}
