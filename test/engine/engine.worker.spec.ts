import { expose } from 'comlink';

jest.mock('comlink', () => ({ ...jest.requireActual<object>('comlink'), expose: jest.fn() }));

type Served = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

describe('the worker of the engine', () => {
  it('serves an engine that reads arrays and keeps them', async () => {
    await import('../../src/engine/engine.worker');
    const [[served]] = (expose as jest.Mock).mock.calls as [[Served]];
    const loaded = await served.load('a', { kind: 'text', text: '[[1.5, 2.5]]' });
    expect(loaded).toMatchObject([{ kind: 'array', description: { shape: [1, 2] } }]);
    const ref = { key: 'a', index: 0 };
    expect(await served.compare(ref, ref)).toMatchObject({ agrees: true });
  });
});
