import { diagnoseSchedule } from '../../../src/diagnostics/schedule/diagnose-schedule';
import type { ScheduleFinding } from '../../../src/diagnostics/schedule/schedule-finding';
import { isTagged } from '../../../src/errors';
import { defaultSpec } from '../../../src/schedules/default-spec';
import { learningRates } from '../../../src/schedules/learning-rates';
import { findSchedule } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';

const NUM_STEPS = 1000;

function specOf(library: string, name: string, params: ScheduleSpec['params']): ScheduleSpec {
  const spec = defaultSpec(findSchedule(library, name));
  return { ...spec, params: { ...spec.params, ...params } };
}

function diagnose(spec: ScheduleSpec, maxLearningRate: number | null = null): ScheduleFinding[] {
  return diagnoseSchedule({ spec, numSteps: NUM_STEPS, rates: ratesOf(spec), maxLearningRate });
}

function ratesOf(spec: ScheduleSpec): Float64Array {
  try {
    return learningRates(spec, NUM_STEPS);
  } catch (error) {
    if (isTagged(error, 'invalid-schedule')) {
      return new Float64Array(0);
    }
    throw error;
  }
}

const cosine = (T_max: number) => specOf('torch', 'CosineAnnealingLR', { T_max });
const oneCycle = (total_steps: number) => specOf('torch', 'OneCycleLR', { total_steps });
const linear = (num_warmup_steps: number, num_training_steps: number) =>
  specOf('transformers', 'linear', { num_warmup_steps, num_training_steps });
const multiStep = (milestones: number[]) => specOf('torch', 'MultiStepLR', { milestones });
const step = (step_size: number, gamma = 0.1) => specOf('torch', 'StepLR', { step_size, gamma });
const warm = (end_value: number) =>
  specOf('optax', 'join_schedules', {
    schedules: [
      specOf('optax', 'linear_schedule', { init_value: 0.01, transition_steps: 100, end_value }),
      specOf('optax', 'cosine_decay_schedule', { init_value: 0.1, decay_steps: 900 })
    ]
  });

describe('the doctor', () => {
  it.each([
    ['cosine-rises-again', cosine(600), cosine(1000), null],
    ['floor-not-reached', cosine(1500), cosine(1000), null],
    ['one-cycle-overflow', oneCycle(500), oneCycle(1000), null],
    ['over-too-early', linear(100, 700), linear(100, 1000), null],
    ['warmup-too-long', linear(1000, 2000), linear(100, 1000), null],
    ['milestones-after-end', multiStep([300, 1000]), multiStep([300, 999]), null],
    ['never-decays', step(2000), step(300), null],
    ['epochs-for-steps', multiStep([10, 20]), multiStep([300, 600]), null],
    ['jump-after-warmup', warm(0.02), warm(0.1), null],
    ['first-rate-zero', linear(10, 1000), linear(0, 1000), null],
    ['budget-too-small', step(300, 0.001), step(300, 0.9), 50]
  ])('finds %s, and not in a healthy neighbour', (id, ill, healthy, maxLearningRate) => {
    expect(diagnose(ill, maxLearningRate).map(finding => finding.id)).toContain(id);
    expect(diagnose(healthy, maxLearningRate).map(finding => finding.id)).not.toContain(id);
  });

  it('has remedies that heal what they are for', () => {
    const ill = [
      cosine(600),
      cosine(1500),
      oneCycle(500),
      linear(100, 700),
      linear(1000, 1000),
      multiStep([300, 1000]),
      step(2000),
      multiStep([10, 20]),
      specOf('keras', 'CosineDecay', { decay_steps: 1000, warmup_target: 0.2, warmup_steps: 100 }),
      specOf('combine', 'Warmup', { steps: 100 })
    ];
    for (const spec of ill) {
      const findings = diagnose(spec).filter(({ fix }) => fix !== null);
      expect(findings).not.toEqual([]);
      for (const { id, fix } of findings) {
        expect(diagnose(fix as ScheduleSpec).map(finding => finding.id)).not.toContain(id);
      }
    }
  });

  it('has nothing to say of a refused spec but that a cycle is too short', () => {
    expect(diagnose(cosine(-1))).toEqual([]);
    expect(diagnose(oneCycle(10)).map(({ id }) => id)).toEqual(['one-cycle-overflow']);
  });
});
