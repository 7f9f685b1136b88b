import { act, fireEvent, screen } from '@testing-library/react';
import { valueOf } from '../../../src/model/loadable';
import { SimulationCost } from '../../../src/panel/simulation/simulation-cost';
import { renderInPanel } from '../environment';
import { answered, constant, trainedOf } from '../inspector';

async function setUp() {
  const { model } = await trainedOf(1000, constant(0.5));
  const analysis = valueOf(model.store.state.analysis);
  if (analysis === null) {
    throw new Error('the samples are analysed');
  }
  const many = { ...analysis, numSamples: 1_000_000 };
  model.store.update({ analysis: { status: 'ready', value: many } });
  renderInPanel(<SimulationCost model={model} />);
  return model;
}

describe('SimulationCost', () => {
  it('says nothing of a simulation that is cheap', async () => {
    await setUp();
    expect(document.querySelector('p')).toBeNull();
  });

  it('offers some of the samples where all of them take long, and says that they are some', async () => {
    const model = await setUp();
    act(() => model.simulation.simulateAll());
    expect(screen.getByText(/takes about 18 s/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'With 100000 samples only' }));
    await answered();
    expect(model.store.state.setup.maxSamples).toBe(100_000);
    expect(screen.getByText(/Trained on 100000 of 1000000 samples, drawn at random/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Take all' }));
    expect(model.store.state.setup.maxSamples).toBeNull();
    await answered();
  });

  it('offers fewer steps', async () => {
    const model = await setUp();
    act(() => model.simulation.simulateAll());
    fireEvent.click(screen.getByRole('button', { name: 'With 100 steps only' }));
    await answered();
    expect(model.store.state.numSteps).toBe(100);
    expect(model.store.state.simulationCost).toBeNull();
  });
});
