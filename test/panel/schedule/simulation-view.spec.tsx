import { act, fireEvent, screen } from '@testing-library/react';
import { TaggedError } from '../../../src/errors';
import { IDLE } from '../../../src/model/loadable';
import { SimulationView } from '../../../src/panel/schedule/simulation-view';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, constant, inspectorOf, trainedOf } from '../inspector';

type Parts = Awaited<ReturnType<typeof inspectorOf>>;

function show({ model }: Parts) {
  return renderInPanel(<SimulationView model={model} range={null} onRange={() => undefined} />);
}

const CHART = 'Mean loss during the simulated training';

describe('SimulationView', () => {
  it('shows the mean loss of the runs, and a slider along them', async () => {
    show(await trainedOf(10, constant(0.5)));
    expect(screen.getByRole('img', { name: CHART })).toBeTruthy();
    expect(screen.getByRole('slider')).toBeTruthy();
  });

  it('says what it would show with logits and targets', async () => {
    show(await inspectorOf(output(1, '[[0.5, 1.5]]')));
    expect(screen.getByText(/^With logits and targets, this shows/)).toBeTruthy();
  });

  it('says that truncated arrays have to be read', async () => {
    const text = 'array([[0.1, 0.2],\n       ...,\n       [0.3, 0.4]])';
    const parts = await inspectorOf(output(1, text), output(2, '[1, 0]', { code: 'y' }));
    act(() => parts.model.pair.pick({ logits: 'output:cell-1:0#0', targets: 'output:cell-2:0#0' }));
    await answered();
    show(parts);
    expect(screen.getByText(/^Read the truncated arrays exactly/)).toBeTruthy();
  });

  it('tells how long a costly simulation takes, and starts it on request', async () => {
    const parts = await trainedOf(10, constant(0.5));
    const start = jest.spyOn(parts.model.simulation, 'simulateAnyway').mockResolvedValue();
    const schedules = parts.model.store.state.schedules.map(line => ({ ...line, run: IDLE }));
    parts.model.store.update({ simulationCost: 12.3, schedules });
    show(parts);
    expect(screen.getByText(/takes about 13 s/)).toBeTruthy();
    expect(screen.queryByRole('img', { name: CHART })).toBeNull();
    expect(screen.queryByRole('slider')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Simulate' }));
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('says why the samples allow no training', async () => {
    const parts = await trainedOf(10, constant(0.5));
    const error = new TaggedError('invalid-option', 'the loss at step 0 is nan');
    parts.model.store.update({ stability: { status: 'failed', error, previous: null } });
    show(parts);
    expect(screen.getByRole('alert').textContent).toBe('The loss at step 0 is nan.');
  });
});
