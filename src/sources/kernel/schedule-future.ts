import { TaggedError } from '../../errors';
import type { AgentFuture } from './agent-protocol';
import type { ScheduleFuture } from './types';

/**
 * A look ahead as the agent tells it, with one buffer of float64 for each curve.
 *
 * @throws TaggedError `kernel-error` where buffers are missing or cut.
 */
export function toFuture(
  { groups, names, specs, ...told }: AgentFuture,
  buffers: readonly (ArrayBuffer | ArrayBufferView)[]
): ScheduleFuture {
  if (buffers.length !== groups.length || buffers.some(({ byteLength }) => byteLength % 8 !== 0)) {
    throw new TaggedError('kernel-error', '{found} curves came instead of {groups}', {
      found: buffers.length,
      groups: groups.length
    });
  }
  return {
    ...described(told),
    groups: groups.map((indices, i) => ({
      indices,
      names: indices.flatMap(index => names[index] ?? []),
      rates: float64(buffers[i]),
      spec: specs[i]
    }))
  };
}

/** A copy, since a piece of a message need not begin where a number may. */
function float64(buffer: ArrayBuffer | ArrayBufferView): Float64Array {
  const bytes = ArrayBuffer.isView(buffer)
    ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    : new Uint8Array(buffer);
  return new Float64Array(bytes.slice().buffer);
}

/** Without what belongs to the conversation. */
function described({
  path,
  type,
  kind,
  runs,
  onObjects,
  now,
  waits,
  restart,
  standing,
  ended
}: Omit<ScheduleFuture, 'groups'>): Omit<ScheduleFuture, 'groups'> {
  return { path, type, kind, runs, onObjects, now, waits, restart, standing, ended };
}
