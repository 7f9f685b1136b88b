import { act, renderHook } from '@testing-library/react';
import { useOffers } from '../../../src/panel/schedule/use-offers';
import { constant, inspectorOf } from '../inspector';

async function setUp() {
  const { model } = await inspectorOf();
  const { result } = renderHook(() => useOffers(model));
  const search = (query: string | null) => act(() => result.current.search(query));
  const move = (by: number) => act(() => result.current.move(by));
  return { model, result, search, move };
}

describe('useOffers', () => {
  it('offers nothing while nothing is looked for', async () => {
    const { result } = await setUp();
    expect(result.current).toMatchObject({ query: null, offers: [], chosen: null, pasted: null });
  });

  it('offers what matches, and points at the first', async () => {
    const { result, search } = await setUp();
    search('torch cos');
    const { offers, active, chosen } = result.current;
    expect(offers.map(({ spec }) => spec.name)).toContain('CosineAnnealingLR');
    expect(active).toBe(0);
    expect(chosen?.spec).toBe(offers[0].spec);
  });

  it('moves within the offers, and back to the first with other words', async () => {
    const { result, search, move } = await setUp();
    search('torch cos');
    const last = result.current.offers.length - 1;
    move(8);
    expect(result.current.active).toBe(last);
    expect(result.current.chosen?.spec).toBe(result.current.offers[last].spec);
    move(-8);
    expect(result.current.active).toBe(0);
    move(1);
    search('torch');
    expect(result.current.active).toBe(0);
  });

  it('adds a recipe by its own name, and a schedule by that of its library', async () => {
    const { result, search } = await setUp();
    search('stochastic weight');
    expect(result.current.chosen).toMatchObject({
      label: 'Stochastic weight averaging (SWA)',
      numSteps: 300
    });
    search('torch SWALR');
    expect(result.current.chosen).toMatchObject({ label: null, numSteps: null });
  });

  it('opens the list by an arrow key', async () => {
    const { result, move } = await setUp();
    move(1);
    expect(result.current.query).toBe('');
    expect(result.current.offers).not.toEqual([]);
  });

  it('takes a schedule as JSON instead of an offer', async () => {
    const { result, search } = await setUp();
    search('{"library": "textbook", "name": "Constant", "params": {"lr": 0.25}}');
    expect(result.current.offers).toEqual([]);
    expect(result.current.chosen).toEqual({ spec: constant(0.25), numSteps: null, label: null });
    search('{"library": ');
    expect(result.current.pasted?.kind).toBe('broken');
    expect(result.current.chosen).toBeNull();
  });

  it('offers what a person keeps first', async () => {
    const { model, result, search } = await setUp();
    await act(async () => {
      await model.kept.notebook.keep('my best', constant(1));
    });
    search('my best');
    expect(result.current.offers[0]).toMatchObject({ title: 'my best', spec: constant(1) });
  });
});
