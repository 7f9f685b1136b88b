import { TaggedError } from '../../errors';
import type { AgentSession } from './agent-session';

/** The page's thread has each chunk in its hands at once, from the socket to the comm: 4 MiB hold it for up to 0.4 s, this for less than 0.1. */
export const CHUNK_BYTES = 2 ** 20;

/** Requests under way at once: the next chunk is read while the last one travels, and the server holds few of them. */
const IN_FLIGHT = 3;

/** Fetches the copy that the agent holds, piece by piece, into one buffer. */
export async function pullChunks(
  agent: Pick<AgentSession, 'ask'>,
  byteLength: number,
  onProgress?: (receivedBytes: number, totalBytes: number) => void
): Promise<ArrayBuffer> {
  const bytes = allocate(byteLength);
  let next = 0;
  let received = 0;
  const pull = async () => {
    while (next < byteLength) {
      const offset = next;
      const length = Math.min(CHUNK_BYTES, byteLength - offset);
      next += length;
      const { buffers } = await agent.ask<'chunk'>({ kind: 'chunk', offset, length });
      new Uint8Array(bytes).set(checked(buffers, offset, length), offset);
      received += length;
      onProgress?.(received, byteLength);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, pull));
  return bytes;
}

function allocate(byteLength: number): ArrayBuffer {
  try {
    return new ArrayBuffer(byteLength);
  } catch (cause) {
    throw new TaggedError(
      'too-large',
      'the browser has no memory for {nbytes} bytes',
      { nbytes: byteLength },
      { cause }
    );
  }
}

function checked(
  buffers: readonly (ArrayBuffer | ArrayBufferView)[],
  offset: number,
  length: number
): Uint8Array {
  const found = buffers.reduce((sum, buffer) => sum + buffer.byteLength, 0);
  if (buffers.length !== 1 || found !== length) {
    throw new TaggedError(
      'kernel-error',
      '{found} bytes came instead of {length}, from byte {offset} on',
      {
        found,
        length,
        offset
      }
    );
  }
  const [buffer] = buffers;
  return ArrayBuffer.isView(buffer)
    ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    : new Uint8Array(buffer);
}
