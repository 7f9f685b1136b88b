import { RunCache } from '../../src/engine/run-cache';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import type { SimulationRun } from '../../src/simulation/types';

/** A run of so many kilobytes. */
function run(kilobytes: number): SimulationRun {
  const none = new Float64Array(0);
  return {
    plan: FULL_BATCH,
    steps: new Int32Array(0),
    spread: { steps: new Int32Array(0), low: none, median: none, high: none, accuracies: none },
    meanLosses: new Float64Array(32),
    gradientNorms: new Float64Array(16),
    penalties: new Float64Array(16),
    rates: new Float64Array(64),
    overflowStep: null,
    checkpoints: [
      { step: 0, parameters: none, memory: none },
      { step: 9, parameters: new Float64Array(128 * (kilobytes - 1)), memory: none }
    ]
  };
}

describe('RunCache', () => {
  let cache: RunCache;
  const kept = (...keys: string[]): string[] => keys.filter(key => cache.get(key) !== undefined);

  beforeEach(() => {
    cache = new RunCache(10 * 1024);
  });

  it('keeps as many runs as fit in its bytes', () => {
    ['a', 'b', 'c', 'd', 'e'].forEach(key => cache.set(key, run(2)));
    expect(kept('a', 'b', 'c', 'd', 'e')).toEqual(['a', 'b', 'c', 'd', 'e']);
    cache.set('f', run(3));
    expect(kept('a', 'b', 'c', 'd', 'e', 'f')).toEqual(['c', 'd', 'e', 'f']);
  });

  it('drops the run that was used longest ago', () => {
    ['a', 'b', 'c', 'd', 'e'].forEach(key => cache.set(key, run(2)));
    cache.get('a');
    cache.set('f', run(2));
    expect(kept('a', 'b', 'c', 'd', 'e', 'f')).toEqual(['a', 'c', 'd', 'e', 'f']);
  });

  it('keeps the newest, however large it is', () => {
    cache.set('a', run(2));
    cache.set('b', run(20));
    expect(kept('a', 'b')).toEqual(['b']);
    cache.set('a', run(2));
    expect(kept('a', 'b')).toEqual(['a']);
  });

  it('counts a run once that is set again', () => {
    ['a', 'b', 'b', 'b', 'b'].forEach(key => cache.set(key, run(4)));
    expect(kept('a', 'b')).toEqual(['a', 'b']);
  });

  it('forgets the runs of one question, and their bytes', () => {
    ['0:a', '0:b', '1:a'].forEach(key => cache.set(key, run(3)));
    cache.deleteAll('0:');
    ['1:b', '1:c'].forEach(key => cache.set(key, run(3)));
    expect(kept('0:a', '0:b', '1:a', '1:b', '1:c')).toEqual(['1:a', '1:b', '1:c']);
  });
});
