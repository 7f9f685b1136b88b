import { act, fireEvent, screen } from '@testing-library/react';
import { IDLE } from '../../../src/model/loadable';
import { SimulationProgress } from '../../../src/panel/schedule/simulation-progress';
import { renderInPanel } from '../environment';
import { constant, trainedOf } from '../inspector';

const LOADING = { status: 'loading', previous: null } as const;

async function setUp() {
  const { model } = await trainedOf(10, constant(0.5), constant(1));
  jest.useFakeTimers();
  renderInPanel(<SimulationProgress model={model} />);
  const run = (...progress: number[]) =>
    act(() =>
      model.store.update({
        schedules: model.store.state.schedules.map((line, i) =>
          progress[i] === undefined
            ? { ...line, run: IDLE }
            : { ...line, run: LOADING, progress: progress[i] }
        )
      })
    );
  return { model, run };
}

function wait(milliseconds: number): void {
  act(() => jest.advanceTimersByTime(milliseconds));
}

describe('SimulationProgress', () => {
  afterEach(() => jest.useRealTimers());

  it('is not there for what ends soon, which would only flicker', async () => {
    const { run } = await setUp();
    run(0.1);
    wait(300);
    expect(screen.queryByRole('progressbar')).toBeNull();
    run();
    wait(300);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('tells how far the running simulations are together', async () => {
    const { run } = await setUp();
    run(0.2, 0.6);
    wait(400);
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', {
      name: 'Simulating: 40\u00a0%'
    });
    expect(bar.value).toBeCloseTo(0.4, 14);
    run(0.8);
    expect(screen.getByText('Simulating: 80 %')).toBeTruthy();
    run();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('tells that the largest stable rate is looked for, which has no end in sight', async () => {
    const { model } = await setUp();
    act(() => model.store.update({ stability: LOADING }));
    wait(400);
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: /largest rate/ });
    expect(bar.hasAttribute('value')).toBe(false);
  });

  it('stops the simulations', async () => {
    const { model, run } = await setUp();
    const cancel = jest.spyOn(model.simulation, 'cancel');
    run(0.2);
    wait(400);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalledTimes(1);
  });
});
