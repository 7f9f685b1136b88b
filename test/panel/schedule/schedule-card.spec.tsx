import { fireEvent, screen } from '@testing-library/react';
import { TaggedError } from '../../../src/errors';
import type { ScheduleLine } from '../../../src/model/inspector-state';
import { ScheduleCard } from '../../../src/panel/schedule/schedule-card';
import { plainStyle } from '../../figures/plain-style';
import { renderInPanel } from '../environment';
import { constant, trainedOf } from '../inspector';

async function setUp(changes: Partial<ScheduleLine> = {}) {
  const { model } = await trainedOf(10, constant(0.5));
  const change = jest.spyOn(model.schedule, 'change');
  const line = { ...model.store.state.schedules[0], ...changes };
  renderInPanel(
    <ul>
      <ScheduleCard model={model} line={line} title="Constant 2" group="g" highlighted />
    </ul>
  );
  return { line, change, card: screen.getByRole('listitem', { name: 'Constant 2' }) };
}

describe('ScheduleCard', () => {
  it('has the name, the colour and the dash of its curve', async () => {
    const { card } = await setUp({ colorIndex: 3 });
    const color = card.style.getPropertyValue('--jp-loss-inspector-series');
    expect(color).toBe(plainStyle.theme.colorway[3]);
    expect(card.dataset.dash).toBe('dashdot');
    expect(screen.getByRole('button', { name: 'Remove Constant 2' })).toBeTruthy();
  });

  it('changes one parameter of the spec', async () => {
    const { line, change } = await setUp();
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Base rate' }), {
      target: { value: '0.25' }
    });
    expect(change).toHaveBeenCalledWith(line.id, { ...line.spec, params: { lr: 0.25 } });
  });

  it('reports the run', async () => {
    await setUp();
    expect(screen.getByText(/^Mean loss \d/)).toBeTruthy();
  });

  it('says what is wrong with a parameter, by the label of its field', async () => {
    const error = new TaggedError(
      'invalid-schedule',
      '{name} must be greater than 0, not {value}',
      {
        name: 'lr',
        value: -1
      }
    );
    await setUp({ error });
    expect(screen.getByRole('alert').textContent).toBe('Base rate must be greater than 0, not -1.');
  });

  it('says why the simulation failed', async () => {
    const error = new TaggedError('engine-died', 'the engine is gone');
    await setUp({ run: { status: 'failed', error, previous: null } });
    expect(screen.getByRole('alert').textContent).toBe('The engine is gone.');
    expect(screen.queryByText(/^Mean loss/)).toBeNull();
  });
});
