import type { InputEntry } from '../../src/model/input-entry';
import { valueOf } from '../../src/model/loadable';
import { constant, inspectorOf, trainedOf } from '../panel/inspector';
import { output } from './fakes';

const RATES = Array.from({ length: 20 }, (_, i) => 1e-5 * 2 ** i);

describe('a simulated range test', () => {
  it('rises to ten times the largest stable rate, and ends where the loss is lost', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    const limit = valueOf(model.store.state.stability)?.maxLearningRate ?? NaN;
    await model.rangeTest.simulate();
    const test = valueOf(model.store.state.rangeTest);
    expect(test?.rates[0]).toBeCloseTo(1e-6 * limit, 12);
    const losses = [...(test?.losses ?? [])];
    const [first, second] = valueOf(model.store.state.analysis)?.losses ?? [];
    expect(losses[0]).toBeCloseTo((first + second) / 2, 12);
    expect(Math.min(...losses)).toBeLessThan(0.9 * losses[0]);
    expect(losses.every(Number.isFinite)).toBe(true);
  });

  it('belongs to its question', async () => {
    const { model } = await trainedOf(10, constant(0.5));
    await model.rangeTest.simulate();
    model.rangeTest.forget();
    expect(model.store.state.rangeTest.status).toBe('idle');
  });

  it('needs a question', async () => {
    const { model } = await inspectorOf();
    await model.rangeTest.simulate();
    expect(model.store.state.rangeTest.status).toBe('idle');
  });
});

describe('a range test of two arrays', () => {
  async function setUp(losses: readonly number[]) {
    const { model } = await inspectorOf(
      output(1, JSON.stringify(RATES), { code: 'rates' }),
      output(2, JSON.stringify(losses), { code: 'losses' })
    );
    const entries = valueOf(model.store.state.inputs) ?? [];
    const entry = (label: string): InputEntry => {
      const found = entries.find(other => other.label === label);
      if (found === undefined) {
        throw new Error(`no ${label} among ${entries.map(other => other.label).join()}`);
      }
      return found;
    };
    await model.rangeTest.take(entry('rates'), entry('losses'));
    return model;
  }

  it('has their numbers, and stays when the question is another', async () => {
    const model = await setUp(RATES.map((_, i) => 2 - i / 20));
    model.rangeTest.forget();
    expect(valueOf(model.store.state.rangeTest)).toMatchObject({
      name: 'losses',
      rates: Float64Array.from(RATES)
    });
  });

  it('says why they are none', async () => {
    const model = await setUp([1, 2, 3]);
    expect(model.store.state.rangeTest).toMatchObject({
      status: 'failed',
      error: { message: '20 rates and 3 losses are no pairs' }
    });
  });
});
