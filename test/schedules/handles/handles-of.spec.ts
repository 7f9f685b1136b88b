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

function drawn(spec: ScheduleSpec, numSteps = NUM_STEPS): readonly Handle[] {
  // A cycle that ends before the run raises there; its handles stay on the last curve.
  const isTooShort = Number(spec.params.total_steps) < numSteps;
  const rates = isTooShort ? new Float64Array(numSteps + 1) : learningRates(spec, numSteps);
  return handlesOf(spec, numSteps, rates);
}

const HANDLES = SPECS.flatMap(spec =>
  drawn(spec).map(handle => [spec.library, spec.name, handle.key, spec, handle] as const)
);

function again(spec: ScheduleSpec, { key }: Handle): Handle {
  const found = drawn(spec).find(handle => handle.key === key);
  if (found === undefined) {
    throw new Error(`${key} has gone`);
  }
  return found;
}

describe('the handles of a curve', () => {
  it.each(HANDLES)('%s %s: %s goes to the step it is dragged to', (...[, , , spec, handle]) => {
    const by = Math.max(10, handle.grain);
    const target = handle.step > 2 * by ? handle.step - by : handle.step + by;
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
    expect(drawn(spec, 400).map(({ key }) => key)).toEqual(['Start', 'Milestone 1']);
  });

  it.each(SCHEDULES.map(entry => [entry.library, entry.name, entry] as const))(
    'are there for %s %s',
    (_library, _name, entry) => {
      expect(
        drawn(defaultSpec(entry), entry.name === 'NoamDecay' ? 5000 : NUM_STEPS).length
      ).toBeGreaterThan(0);
    }
  );

  it('let what a formula makes of no parameter alone', () => {
    const params = { lr: 0.1, expression: '0.3 / (1 + step)' };
    expect(drawn({ library: 'combine', name: 'Expression', params })).toEqual([]);
  });

  it('keep milestones in order', () => {
    const [, first] = drawn(specOf('torch.MultiStepLR'));
    expect(first.move(900, null).params.milestones).toEqual([600, 600]);
  });
});

describe('POINTS', () => {
  it('name schedules that exist', () => {
    const known = SCHEDULES.map(({ library, name }) => `${library}.${name}`);
    expect(Object.keys(POINTS).filter(key => !known.includes(key))).toEqual([]);
  });
});
