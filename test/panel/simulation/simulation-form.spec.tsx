import { act, fireEvent, screen } from '@testing-library/react';
import { SimulationForm } from '../../../src/panel/simulation/simulation-form';
import { output } from '../../model/fakes';
import { until } from '../../model/until';
import { renderInPanel } from '../environment';
import { answered, constant, inspectorOf, trainedOf } from '../inspector';

async function setUp() {
  const { model } = await trainedOf(10, constant(0.5));
  renderInPanel(<SimulationForm model={model} />);
  const plan = () => model.store.state.setup.plan;
  return { model, plan };
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('SimulationForm', () => {
  it('says in one line how it trains', async () => {
    await setUp();
    expect(screen.getByText('Training: SGD, all samples')).toBeTruthy();
    type('Momentum', '0.9');
    fireEvent.click(screen.getByLabelText('Mini-batches'));
    expect(screen.getByText('Training: SGD, momentum 0.9, batches of 32')).toBeTruthy();
  });

  it('trains anew with another optimizer', async () => {
    const { model, plan } = await setUp();
    const last = () => {
      const { run } = model.store.state.schedules[0];
      return run.status === 'ready' ? run.value.meanLosses[10] : null;
    };
    const before = last();
    type('Optimizer', 'AdamW');
    await until(() => last() !== null && last() !== before);
    expect(plan().optimizer).toEqual({
      name: 'AdamW',
      beta1: 0.9,
      beta2: 0.999,
      eps: 1e-8,
      weightDecay: 0.01
    });
    type('β₁', '0.8');
    expect(plan().optimizer).toMatchObject({ beta1: 0.8 });
    await answered();
  });

  it('lets Nesterov go with its momentum', async () => {
    const { plan } = await setUp();
    expect(screen.getByLabelText('Nesterov')).toHaveProperty('disabled', true);
    type('Momentum', '0.5');
    fireEvent.click(screen.getByLabelText('Nesterov'));
    expect(plan().optimizer).toMatchObject({ momentum: 0.5, nesterov: true });
    type('Momentum', '0');
    expect(plan().optimizer).toMatchObject({ momentum: 0, nesterov: false });
  });

  it('marks what is out of its limits, says them, and changes nothing', async () => {
    const { plan } = await setUp();
    const before = plan();
    type('Momentum', '1');
    const field = screen.getByLabelText('Momentum');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.title).toBe('A number, at least 0 and less than 1');
    expect(plan()).toBe(before);
    fireEvent.click(screen.getByLabelText('Mini-batches'));
    type('Batch size', '2.5');
    expect(screen.getByLabelText('Batch size').title).toBe('A whole number, at least 1');
    expect(plan().batchSize).toBe(32);
    type('Seed', '7');
    expect(plan().seed).toBe(7);
  });

  it('offers the matrices with a row for each sample as features', async () => {
    const parts = await inspectorOf(
      output(1, '[[3.2, 5.1, -1.7], [0.5, 0.2, 0.1]]'),
      output(2, '[1, 2]', { code: 'y' }),
      output(3, '[[1.5, 2.5, 3.5, 4.5], [4.5, 3.5, 2.5, 1.5]]', { code: 'x' }),
      output(4, '[[1.5, 2.5]]', { code: 'one' })
    );
    const { model } = parts;
    act(() => model.pair.pick({ logits: 'output:cell-1:0#0', targets: 'output:cell-2:0#0' }));
    await answered();
    renderInPanel(<SimulationForm model={model} />);
    const options = [...screen.getByLabelText('Layer').querySelectorAll('option')];
    expect(options.map(({ value }) => value)).toEqual([
      'scaling',
      'output:cell-1:0#0',
      'output:cell-3:0#0'
    ]);
    act(() => model.schedule.restore([constant(0.5)], 10));
    type('Layer', 'output:cell-3:0#0');
    const losses = () => {
      const { run } = model.store.state.schedules[0];
      return run.status === 'ready' ? run.value.meanLosses : null;
    };
    await until(() => losses() !== null && Math.abs((losses()?.[0] ?? 0) - Math.log(3)) < 1e-12);
    expect(losses()?.[10]).toBeLessThan(0.5);
  });
});
