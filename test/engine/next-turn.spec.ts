import { nextTurn } from '../../src/engine/next-turn';

describe('nextTurn', () => {
  it('lets messages be answered first', async () => {
    const { port1, port2 } = new MessageChannel();
    const seen: string[] = [];
    port1.onmessage = () => seen.push('message');
    port2.postMessage(null);
    await nextTurn();
    seen.push('next');
    port1.close();
    expect(seen).toEqual(['message', 'next']);
  });
});
