import { DirectEngine } from '../../src/engine/direct-engine';
import type { InspectorState } from '../../src/model/inspector-state';
import { IDLE } from '../../src/model/loadable';
import { DEFAULT_SETUP } from '../../src/model/simulation-setup';
import { simulationSeconds, stabilitySeconds } from '../../src/model/simulation-seconds';

type Needed = Parameters<typeof simulationSeconds>[0];

async function stateOf(numSamples: number, numClasses: number, changes: Partial<Needed> = {}) {
  const engine = new DirectEngine();
  const bytes = new Float64Array(numSamples * numClasses).buffer;
  const shape = [numSamples, numClasses];
  await engine.load('z', { kind: 'bytes', bytes, dtype: 'float64', shape });
  const value = await engine.analyse(
    { logits: { key: 'z', index: 0 }, targets: null, options: { axis: 1, reduction: 'mean' } },
    null
  );
  const line = {} as InspectorState['schedules'][number];
  return {
    analysis: { status: 'ready', value },
    schedules: [line],
    numSteps: 1000,
    setup: DEFAULT_SETUP,
    ...changes
  } satisfies Needed;
}

describe('simulationSeconds', () => {
  it('is nothing while nothing is analysed', () => {
    expect(
      simulationSeconds({ analysis: IDLE, schedules: [], numSteps: 1000, setup: DEFAULT_SETUP })
    ).toBe(0);
  });

  it('counts the products and exponentials of each step', async () => {
    expect(simulationSeconds(await stateOf(100, 3))).toBeCloseTo(
      (100 * (2 * 9 + 12 * 3) * 1000) / 3e9,
      12
    );
  });

  it('is free for 10,000 × 10 and 1,000 steps, and worth asking for at 50,000 × 10', async () => {
    expect(simulationSeconds(await stateOf(100, 3))).toBeLessThan(0.1);
    expect(simulationSeconds(await stateOf(10_000, 10))).toBeLessThan(2);
    expect(simulationSeconds(await stateOf(50_000, 10))).toBeGreaterThan(2);
  });

  it('grows with steps and schedules', async () => {
    const one = await stateOf(50, 5);
    const [line] = one.schedules;
    expect(simulationSeconds({ ...one, numSteps: 3000, schedules: [line, line] })).toBeCloseTo(
      6 * simulationSeconds(one),
      12
    );
  });

  it('has only a diagonal to train above 64 classes', async () => {
    const full = simulationSeconds(await stateOf(10, 64));
    const diagonal = simulationSeconds(await stateOf(10, 65));
    expect(diagonal).toBeLessThan(full / 5);
  });
});

describe('stabilitySeconds', () => {
  it('does not depend on schedules and steps', async () => {
    const state = await stateOf(10_000, 10);
    const seconds = stabilitySeconds(state);
    expect(seconds).toBeCloseTo((40 * 10_000 * (2 * 100 + 12 * 10)) / 1.2e9, 12);
    expect(stabilitySeconds({ ...state, numSteps: 5, schedules: [] } as Needed)).toBe(seconds);
    expect(stabilitySeconds({ analysis: IDLE, setup: DEFAULT_SETUP })).toBe(0);
  });
});
