import { act, fireEvent, screen } from '@testing-library/react';
import { ReplayProgress } from '../../../src/panel/simulation/replay-progress';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

async function setUp() {
  const { model } = await inspectorOf();
  jest.useFakeTimers();
  renderInPanel(<ReplayProgress model={model} />);
  const replay = (replayStep: number | null): void => act(() => model.store.update({ replayStep }));
  const pass = (milliseconds: number): void => act(() => jest.advanceTimersByTime(milliseconds));
  return { model, replay, pass };
}

afterEach(() => jest.useRealTimers());

describe('ReplayProgress', () => {
  it('is not there for a replay that is soon over', async () => {
    const { replay, pass } = await setUp();
    replay(3);
    pass(300);
    replay(null);
    pass(1000);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('tells how far a long one is', async () => {
    const { model, replay, pass } = await setUp();
    replay(3);
    pass(500);
    replay(250);
    const bar = screen.getByRole<HTMLProgressElement>('progressbar');
    expect([bar.value, bar.max]).toEqual([250, model.store.state.numSteps]);
    expect(screen.getByText('Training again: step 250')).toBeTruthy();
    replay(null);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('is stopped by going back to the losses as they are', async () => {
    const { model, replay, pass } = await setUp();
    model.schedule.setStep(500);
    replay(3);
    pass(500);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(model.store.state.step).toBe(0);
  });
});
