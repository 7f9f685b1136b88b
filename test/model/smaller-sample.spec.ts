import fc from 'fast-check';
import { INITIAL_STATE } from '../../src/model/inspector-state';
import { newScheduleLine } from '../../src/model/schedule-line';
import { simulationSeconds } from '../../src/model/simulation-seconds';
import { fewerSteps, smallerSample } from '../../src/model/smaller-sample';
import { analysisOf } from '../figures/analysis-of';

const CONSTANT = { library: 'textbook', name: 'Constant', params: { lr: 0.5 } };

function stateOf(numSamples: number, numClasses = 10, numSteps = 1000) {
  const value = { ...analysisOf([1]), numSamples, numClasses };
  return {
    setup: INITIAL_STATE.setup,
    schedules: [newScheduleLine(CONSTANT, 0, 10)],
    numSteps,
    analysis: { status: 'ready', value } as const
  };
}

describe('smallerSample', () => {
  it('is not wanted where all samples take little time', () => {
    expect(smallerSample(stateOf(100), 2)).toBeNull();
  });

  it('is not there where too few would be left, or nothing is known', () => {
    expect(smallerSample(stateOf(1e6, 1000, 1e6), 2)).toBeNull();
    expect(smallerSample({ ...stateOf(1e6), analysis: { status: 'idle' } }, 2)).toBeNull();
  });

  it('is a round number of samples that take no longer, and nearly so long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 5e6 }), fc.integer({ min: 2, max: 60 }), (n, c) => {
        const state = stateOf(n, c);
        const count = smallerSample(state, 2);
        if (count === null) {
          return;
        }
        const seconds = (maxSamples: number): number =>
          simulationSeconds({ ...state, setup: { ...state.setup, maxSamples } });
        expect(String(count)).toMatch(/^[1-9]0*$/);
        expect(count).toBeLessThan(n);
        expect(seconds(count)).toBeLessThanOrEqual(2 * (1 + 1e-9));
        expect(seconds(2 * count)).toBeGreaterThan(2 * (1 - 1e-9));
      })
    );
  });
});

describe('fewerSteps', () => {
  it('are not wanted where all steps take little time, and not there where too few would be left', () => {
    expect(fewerSteps(stateOf(100), 2)).toBeNull();
    expect(fewerSteps(stateOf(1e6, 1000, 100), 2)).toBeNull();
  });

  it('are a round number that takes no longer, though the samples be few', () => {
    const state = stateOf(150, 50, 1e6);
    const count = fewerSteps(state, 2) ?? NaN;
    expect(String(count)).toMatch(/^[1-9]0*$/);
    expect(simulationSeconds({ ...state, numSteps: count })).toBeLessThanOrEqual(2);
    expect(simulationSeconds({ ...state, numSteps: 2 * count })).toBeGreaterThan(2);
  });
});
