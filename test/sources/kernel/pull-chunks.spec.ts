import type { AgentSession } from '../../../src/sources/kernel/agent-session';
import { CHUNK_BYTES, pullChunks } from '../../../src/sources/kernel/pull-chunks';

interface Chunk {
  readonly offset: number;
  readonly length: number;
}

type Cut = (bytes: Uint8Array<ArrayBuffer>) => (ArrayBuffer | ArrayBufferView)[];

/** An agent that holds these bytes, and hands them over as it is told. */
function agentOf(bytes: Uint8Array<ArrayBuffer>, cut: Cut = piece => [piece]) {
  const asked: Chunk[] = [];
  let inFlight = 0;
  let most = 0;
  const ask = async ({ offset, length }: Chunk) => {
    asked.push({ offset, length });
    most = Math.max(most, ++inFlight);
    await new Promise(resolve => setTimeout(resolve));
    inFlight--;
    return { content: {}, buffers: cut(bytes.slice(offset, offset + length)) };
  };
  const agent = { ask } as unknown as Pick<AgentSession, 'ask'>;
  return { agent, asked, most: () => most };
}

const counting = (length: number) => Uint8Array.from({ length }, (_, i) => i % 251);
const same = (one: ArrayBuffer, other: Uint8Array) =>
  Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

describe('pullChunks', () => {
  it('puts the chunks together, with three under way at most', async () => {
    const bytes = counting(4 * CHUNK_BYTES + 5);
    const { agent, asked, most } = agentOf(bytes);
    const seen: [number, number][] = [];
    const pulled = await pullChunks(agent, bytes.length, (...progress) => seen.push(progress));
    expect(same(pulled, bytes)).toBe(true);
    expect(asked).toHaveLength(5);
    expect(asked[4]).toMatchObject({ offset: 4 * CHUNK_BYTES, length: 5 });
    expect(most()).toBe(3);
    expect(seen).toHaveLength(5);
    expect(seen[4]).toEqual([bytes.length, bytes.length]);
  });

  it('asks for nothing where there is nothing', async () => {
    const { agent, asked } = agentOf(counting(0));
    expect((await pullChunks(agent, 0)).byteLength).toBe(0);
    expect(asked).toEqual([]);
  });

  it('takes a view for the part of its buffer that it is', async () => {
    const bytes = counting(64);
    const { agent } = agentOf(bytes, piece => {
      const wide = new Uint8Array(piece.length + 16);
      wide.set(piece, 8);
      return [new DataView(wide.buffer, 8, piece.length)];
    });
    expect(same(await pullChunks(agent, 64), bytes)).toBe(true);
  });

  it.each<[string, Cut, number]>([
    ['a byte less', piece => [piece.slice(1)], 15],
    ['no buffer', () => [], 0],
    ['two buffers', piece => [piece.slice(0, 8), piece.slice(8)], 16]
  ])('refuses %s', async (_, cut, found) => {
    const { agent } = agentOf(counting(16), cut);
    await expect(pullChunks(agent, 16)).rejects.toMatchObject({
      tag: 'kernel-error',
      values: { found, length: 16, offset: 0 }
    });
  });
});
