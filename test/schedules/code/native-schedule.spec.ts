import fc from 'fast-check';
import { CODE_LIBRARIES } from '../../../src/schedules/code/code-library';
import { nativeSchedule } from '../../../src/schedules/code/native-schedule';
import { learningRates } from '../../../src/schedules/learning-rates';
import { SCHEDULES } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { randomSpec, seeded } from '../random-specs';
import { specOf } from './natives/translated';

const TOLERANCE = { another: 2e-6, told: 1e-6 };

const found = (spec: ScheduleSpec, library: (typeof CODE_LIBRARIES)[number], numSteps = 400) =>
  nativeSchedule(spec, library, learningRates(spec, numSteps), TOLERANCE);

describe('nativeSchedule', () => {
  it('is the first that has the curve', () => {
    const native = found(specOf('textbook', 'StepDecay'), 'torch');
    expect(native?.spec.name).toBe('StepLR');
    expect(native?.deviation.share).toBeLessThan(1e-12);
    expect(native?.leavesAfter).toBe(false);
  });

  it('prefers a factor whose rounding need not be told', () => {
    const native = found(specOf('textbook', 'ExponentialDecay', { k: 0.005 }), 'keras', 1000);
    expect(native?.spec.params.decay_steps).not.toBe(1);
    expect(native?.deviation.share).toBeLessThan(1e-6);
  });

  it('is null where the candidate has another curve, or is refused', () => {
    const scales = { boundaries_and_scales: { 100: 0.5, 300: 0.2 } };
    expect(found(specOf('optax', 'piecewise_constant_schedule', scales), 'torch')).toBeNull();
    expect(found(specOf('torch', 'MultiStepLR', { milestones: [0, 9] }), 'keras')).toBeNull();
    expect(found(specOf('torch', 'CosineAnnealingLR', { T_max: 300 }), 'keras')).toBeNull();
  });

  it('sees where it leaves the curve after the run, or is refused there', () => {
    const cosine = specOf('keras', 'CosineDecay', { decay_steps: 400 });
    expect(found(cosine, 'torch')?.leavesAfter).toBe(true);
    expect(found(cosine, 'optax')?.leavesAfter).toBe(false);
    const cycle = specOf('optax', 'cosine_onecycle_schedule', { transition_steps: 420 });
    expect(found(cycle, 'torch')?.leavesAfter).toBe(true);
  });

  it('has nothing to leave where the schedule itself ends', () => {
    const cycle = specOf('torch', 'OneCycleLR', { total_steps: 500, pct_start: 0.2 });
    expect(found(cycle, 'optax')?.leavesAfter).toBe(false);
  });

  it('equals the drawn curve for every schedule', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...SCHEDULES), (seed, entry) => {
        const spec = randomSpec(entry, seeded(seed));
        const rates = ratesOf(spec);
        for (const library of CODE_LIBRARIES) {
          const native = rates && nativeSchedule(spec, library, rates, TOLERANCE);
          if (native) {
            const top = Math.max(...rates);
            const own = learningRates(native.spec, 200);
            own.forEach((rate, step) =>
              expect(Math.abs(rate - rates[step])).toBeLessThanOrEqual(2e-6 * top)
            );
            expect(native.spec.library).toBe(library);
          }
        }
      }),
      { numRuns: 300 }
    );
  });
});

/** Null where the parameters of a random schedule forbid one another. */
function ratesOf(spec: ScheduleSpec): Float64Array | null {
  try {
    return learningRates(spec, 200);
  } catch {
    return null;
  }
}
