import { act, fireEvent, render, screen } from '@testing-library/react';
import { Chart, type ChartProps } from '../../../src/panel/plotly/chart';
import { plainStyle } from '../../figures/plain-style';
import { FakePlotly } from './fake-plotly';
import { figureOf } from './figure-of';
import { nextFrame } from './next-frame';
import { FakeResizeObserver } from './resize-observer';

function setUp(changes: Partial<ChartProps> = {}) {
  const plotly = new FakePlotly();
  const load = jest.fn(() => Promise.resolve(plotly.api));
  const props: ChartProps = {
    figure: figureOf(1, 2),
    label: 'Loss per sample',
    translate: plainStyle.translate,
    load,
    ...changes
  };
  const { rerender, unmount } = render(<Chart {...props} />);
  return {
    plotly,
    load,
    unmount,
    show: (next: Partial<ChartProps>) => rerender(<Chart {...props} {...next} />)
  };
}

async function appear(width = 280): Promise<void> {
  FakeResizeObserver.resize(width, 200);
  await act(async () => {});
  await nextFrame();
}

describe('Chart', () => {
  beforeAll(() => FakeResizeObserver.install());

  it('loads Plotly when it is first shown, not before', async () => {
    const { plotly, load } = setUp();
    await nextFrame();
    expect(load).not.toHaveBeenCalled();
    await appear();
    expect(load).toHaveBeenCalledTimes(1);
    expect(plotly.drawn?.[1]).toMatchObject({ width: 280, height: 200 });
  });

  it('holds its place while Plotly loads, and says what it will show', () => {
    setUp({ height: 180 });
    const image = screen.getByRole('img', { name: 'Loss per sample' });
    const figure = image.closest('figure');
    expect(figure?.style.getPropertyValue('--jp-loss-inspector-chart-height')).toBe('180px');
    expect(image.getAttribute('aria-busy')).toBe('true');
    expect(image.tabIndex).toBe(0);
    const caption = document.getElementById(image.getAttribute('aria-describedby') ?? '');
    expect(caption?.textContent).toBe('2 points. All of them.');
  });

  it('draws a new figure in the same plot', async () => {
    const { plotly, show } = setUp();
    await appear();
    show({ figure: figureOf(5, 6, 7) });
    await nextFrame();
    expect(plotly.newPlot).toHaveBeenCalledTimes(1);
    expect(plotly.drawn?.[0]).toMatchObject([{ y: [5, 6, 7] }]);
    expect(screen.getByText(/3 points/)).toBeTruthy();
  });

  it('follows the width of its place', async () => {
    const { plotly } = setUp();
    await appear();
    await appear(700);
    expect(plotly.drawn?.[1]).toMatchObject({ width: 700 });
    expect(plotly.newPlot).toHaveBeenCalledTimes(1);
  });

  it('draws nothing while it is hidden, and the latest when it is shown again', async () => {
    const { plotly, show } = setUp();
    await appear();
    FakeResizeObserver.resize(0, 0);
    show({ figure: figureOf(8) });
    await nextFrame();
    expect(plotly.react).not.toHaveBeenCalled();
    await appear();
    expect(plotly.drawn?.[0]).toMatchObject([{ y: [8] }]);
  });

  it('calls the handlers of the last rendering', async () => {
    const [first, second] = [jest.fn(), jest.fn()];
    const { plotly, show } = setUp({ onSelect: first });
    await appear();
    show({ onSelect: second });
    plotly.handlers.get('plotly_click')?.({ points: [{ customdata: [3] }] });
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledWith(3);
  });

  it('says that Plotly could not be loaded, and loads it on request', async () => {
    const plotly = new FakePlotly();
    const load = jest
      .fn(() => Promise.resolve(plotly.api))
      .mockRejectedValueOnce(new Error('Loading chunk 527 failed.'));
    setUp({ load });
    await appear();
    expect(screen.getByRole('alert').textContent).toContain('Loading chunk 527 failed.');
    fireEvent.click(screen.getByText('Try again'));
    await appear();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(plotly.newPlot).toHaveBeenCalledTimes(1);
  });

  it('says that Plotly could not draw', async () => {
    const plotly = new FakePlotly();
    plotly.newPlot.mockRejectedValueOnce(new Error('something broke'));
    setUp({ load: () => Promise.resolve(plotly.api) });
    await appear();
    expect(screen.getByRole('alert').textContent).toContain('something broke');
  });

  it('purges the plot when it goes', async () => {
    const { plotly, unmount } = setUp();
    await appear();
    unmount();
    expect(plotly.purge).toHaveBeenCalledTimes(1);
    expect(FakeResizeObserver.live.size).toBe(0);
  });

  it('does not draw if it goes while Plotly loads', async () => {
    const { plotly, unmount } = setUp();
    FakeResizeObserver.resize(280, 200);
    unmount();
    await nextFrame();
    expect(plotly.newPlot).not.toHaveBeenCalled();
  });
});
