import { checkSpec } from '../../../src/schedules/check-spec';
import { completeSpec, defaultSpec } from '../../../src/schedules/default-spec';
import { handlesOf, type Handle } from '../../../src/schedules/handles/handles-of';
import { POINTS } from '../../../src/schedules/handles/points';
import { learningRates } from '../../../src/schedules/learning-rates';
import { findSchedule, SCHEDULES } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';

const NUM_STEPS = 1000;

function specOf(key: string): ScheduleSpec {
  const [library, ...name] = key.split('.');
  return defaultSpec(findSchedule(library, name.join('.')));
}

const SPECS: readonly ScheduleSpec[] = [
  ...Object.keys(POINTS).map(specOf),
  completeSpec({
    library: 'keras',
    name: 'CosineDecay',
    params: { warmup_target: 0.3, warmup_steps: 50 }
  }),
  completeSpec({
    library: 'timm',
    name: 'CosineLRScheduler',
    params: { t_initial: 800, warmup_t: 50, warmup_prefix: true }
  }),
  completeSpec({
    library: 'transformers',
    name: 'cosine_with_min_lr',
    params: { min_lr: 1e-6, min_lr_rate: null }
  })
];

const HANDLES = SPECS.flatMap(spec =>
  handlesOf(spec, NUM_STEPS).map(
    handle => [spec.library, spec.name, handle.label, spec, handle] as const
  )
);

function again(spec: ScheduleSpec, { label }: Handle): Handle {
  const found = handlesOf(spec, NUM_STEPS).find(handle => handle.label === label);
  if (found === undefined) {
    throw new Error(`${label} has gone`);
  }
  return found;
}

describe('the handles of a curve', () => {
  it.each(HANDLES)('%s %s: %s goes to the step it is dragged to', (...[, , , spec, handle]) => {
    const target = handle.step > 20 ? handle.step - 10 : handle.step + 10;
    const moved = handle.move(target, null);
    checkSpec(moved);
    expect(again(moved, handle).step).toBe(handle.movesStep ? target : handle.step);
    expect(moved.library).toBe(spec.library);
  });

  it.each(HANDLES.filter(([, , , , { movesRate }]) => movesRate))(
    '%s %s: %s goes to the rate it is dragged to',
    (...[, , , spec, handle]) => {
      const rate = learningRates(spec, NUM_STEPS)[handle.drawnStep];
      const target = rate > 1e-6 ? 0.9 * rate : 1e-6;
      const moved = handle.move(null, target);
      checkSpec(moved);
      const found = again(moved, handle);
      expect(learningRates(moved, NUM_STEPS)[found.drawnStep] / target).toBeCloseTo(1, 1);
    }
  );

  it.each(HANDLES)('%s %s: %s stays within what the library takes', (...[, , , , handle]) => {
    const places = [
      [0, 0],
      [NUM_STEPS, 1e6],
      [NUM_STEPS, -1]
    ];
    places.forEach(([step, rate]) => checkSpec(handle.move(step, rate)));
  });

  it('leave out what lies after the end of the run', () => {
    const spec = specOf('torch.MultiStepLR');
    const labels = handlesOf(spec, 400).map(({ label }) => label);
    expect(labels).toEqual(['Start', 'Milestone 1']);
  });

  it('keep milestones in order', () => {
    const [, first] = handlesOf(specOf('torch.MultiStepLR'), NUM_STEPS);
    expect(first.move(900, null).params.milestones).toEqual([600, 600]);
  });
});

describe('POINTS', () => {
  it('name schedules that exist', () => {
    const known = SCHEDULES.map(({ library, name }) => `${library}.${name}`);
    expect(Object.keys(POINTS).filter(key => !known.includes(key))).toEqual([]);
  });
});
