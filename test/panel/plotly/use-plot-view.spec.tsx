import { act, renderHook } from '@testing-library/react';
import { usePlotView } from '../../../src/panel/plotly/use-plot-view';
import { plainStyle } from '../../figures/plain-style';
import { FakePlotly } from './fake-plotly';
import { figureOf } from './figure-of';
import { nextFrame } from './next-frame';

interface Props {
  readonly shown: boolean;
  readonly onSelect?: (index: number) => void;
}

function setUp(isShown: boolean) {
  const plotly = new FakePlotly();
  const load = jest.fn(() => Promise.resolve(plotly.api));
  const host = { current: document.createElement('div') };
  const { translate } = plainStyle;
  const hook = renderHook(
    ({ shown, onSelect }: Props) => usePlotView(host, shown, load, { translate, onSelect }),
    { initialProps: { shown: isShown } as Props }
  );
  return { ...hook, plotly, load };
}

async function loaded(): Promise<void> {
  await act(async () => {});
}

describe('usePlotView', () => {
  it('loads when it is first shown, and stays while it is hidden', async () => {
    const { result, rerender, load } = setUp(false);
    await loaded();
    expect(load).not.toHaveBeenCalled();
    expect(result.current).toMatchObject({ state: { status: 'loading' }, view: null });
    rerender({ shown: true });
    await loaded();
    const { view } = result.current;
    expect(view).not.toBeNull();
    rerender({ shown: false });
    rerender({ shown: true });
    await loaded();
    expect(result.current.view).toBe(view);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('tells why it failed, and tries again', async () => {
    const { result, rerender, load } = setUp(false);
    load.mockRejectedValueOnce(new Error('no network'));
    rerender({ shown: true });
    await loaded();
    expect(result.current.state).toEqual({ status: 'failed', reason: 'no network' });
    act(() => result.current.retry());
    expect(result.current.state.status).toBe('loading');
    await loaded();
    expect(result.current.state.status).toBe('ready');
  });

  it('calls the handler that was rendered last', async () => {
    const { result, rerender, plotly } = setUp(true);
    await loaded();
    result.current.view?.draw(figureOf(1), { width: 280, height: 200 });
    await nextFrame();
    const onSelect = jest.fn();
    rerender({ shown: true, onSelect });
    plotly.handlers.get('plotly_click')?.({ points: [{ customdata: [3] }] });
    expect(onSelect).toHaveBeenCalledWith(3);
  });

  it('disposes of the plot when it goes, and opens none that comes late', async () => {
    const early = setUp(true);
    await loaded();
    early.unmount();
    expect(early.plotly.purge).toHaveBeenCalledTimes(1);
    const late = setUp(true);
    late.unmount();
    await loaded();
    expect(late.result.current.view).toBeNull();
    expect(late.plotly.purge).not.toHaveBeenCalled();
  });
});
