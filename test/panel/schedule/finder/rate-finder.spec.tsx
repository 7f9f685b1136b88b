import { fireEvent, screen } from '@testing-library/react';
import { RateFinder } from '../../../../src/panel/schedule/finder/rate-finder';
import { output } from '../../../model/fakes';
import { renderInPanel } from '../../environment';
import { inspectorOf } from '../../inspector';

async function show(rateAt: (step: number) => number) {
  const lines = Array.from(
    { length: 60 },
    (_, i) => `step ${i} lr ${rateAt(i).toExponential(4)} loss ${(3 - i / 40).toFixed(3)}`
  );
  const { model } = await inspectorOf(output(1, lines.join('\n'), { kind: 'stream' }));
  const [{ history }] = model.store.state.histories;
  renderInPanel(<RateFinder model={model} history={history} />);
}

describe('RateFinder', () => {
  it('is shown for a training whose rate rises over decades', async () => {
    await show(i => 1e-7 * 1.35 ** i);
    expect(screen.getByRole('region', { name: 'Range test' })).not.toBeNull();
    expect(screen.getByRole('img', { name: 'Loss over rate' })).not.toBeNull();
    expect(screen.getAllByRole('button').length).toBeGreaterThanOrEqual(4);
  });

  it('smooths the loss unless told not to', async () => {
    await show(i => 1e-7 * 1.35 ** i);
    const told = (): string | null => screen.getByRole('region').textContent;
    const before = told();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Smooth the loss as fastai does' }));
    expect(told()).not.toBe(before);
    expect(told()).toContain('minimum suggests');
  });

  it('is not for any other', async () => {
    await show(i => 0.1 * 0.9 ** i);
    expect(document.body.textContent).toBe('');
  });
});
