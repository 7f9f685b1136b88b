import { act, renderHook } from '@testing-library/react';
import { keptOffers } from '../../../src/panel/schedule/kept-offers';
import { useForgetting } from '../../../src/panel/schedule/use-forgetting';
import { constant, inspectorOf } from '../inspector';

const KEPT = [{ name: 'my best', spec: constant(1) }];

describe('useForgetting', () => {
  it('forgets a schedule where it is kept, and takes that back', async () => {
    const { model } = await inspectorOf();
    const { everywhere, notebook } = model.kept;
    await everywhere.keep('my best', constant(1));
    await notebook.keep('my best', constant(1));
    const [offer] = keptOffers([], KEPT);
    const { result } = renderHook(() => useForgetting(model));
    await act(async () => result.current.forget(offer));
    expect(result.current.forgotten).toBe(offer);
    expect([everywhere.store.state.kept, notebook.store.state.kept]).toEqual([KEPT, []]);
    await act(async () => result.current.keepAfterAll());
    expect(notebook.store.state.kept).toEqual(KEPT);
    expect(result.current.forgotten).toBeNull();
  });
});
