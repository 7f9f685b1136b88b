import { Clipboard } from '@jupyterlab/apputils';
import { fireEvent, screen } from '@testing-library/react';
import { CardActions } from '../../../src/panel/schedule/card-actions';
import { renderInPanel } from '../environment';
import { answered, constant, trainedOf } from '../inspector';

async function setUp(...rates: number[]) {
  const { model } = await trainedOf(10, ...rates.map(constant));
  const [line] = model.store.state.schedules;
  const { id, spec } = line;
  renderInPanel(<CardActions model={model} line={line} />);
  return { model, id, spec };
}

const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await answered();
};

describe('CardActions', () => {
  it('duplicates the schedule', async () => {
    const { model, spec } = await setUp(0.5);
    await press('Duplicate');
    expect(model.store.state.schedules.map(line => line.spec)).toEqual([spec, spec]);
  });

  it('copies it as JSON that can be pasted', async () => {
    const copy = jest.spyOn(Clipboard, 'copyToSystem').mockImplementation(() => undefined);
    const { spec } = await setUp(0.5);
    await press('Copy as JSON');
    expect(JSON.parse(copy.mock.calls[0][0] as string)).toEqual(spec);
    copy.mockRestore();
  });

  it('draws the differences to it, while there are others', async () => {
    const { model, id } = await setUp(0.5, 0.1);
    await press('Draw differences to this');
    expect(model.store.state.reference).toBe(id);
    await press('Draw differences to this');
    expect(model.store.state.reference).toBeNull();
  });

  it('has no differences to draw of one alone', async () => {
    await setUp(0.5);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: /^Draw differences/ });
    expect(button.disabled).toBe(true);
  });

  it('keeps it under a name', async () => {
    const { model, spec } = await setUp(0.5);
    await press('Name or keep');
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: ' mine ' } });
    await press('Keep');
    expect(model.kept.everywhere.store.state.kept).toEqual([{ name: 'mine', spec }]);
    expect(screen.getByRole('status').textContent).toBe('Kept as mine.');
    expect(model.store.state.schedules[0].label).toBe('mine');
  });

  it('keeps it in the notebook only if asked', async () => {
    const { model } = await setUp(0.5);
    await press('Name or keep');
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'mine' } });
    fireEvent.click(screen.getByLabelText('In this notebook'));
    await press('Keep');
    expect(model.kept.notebook.store.state.kept).toHaveLength(1);
    expect(model.kept.everywhere.store.state.kept).toHaveLength(0);
  });
});
