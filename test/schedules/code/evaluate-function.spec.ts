import { evaluateFunction } from '../../../src/schedules/code/evaluate-function';
import { rateFunction } from '../../../src/schedules/code/rate-function';
import { completeSpec, defaultSpec } from '../../../src/schedules/default-spec';
import { learningRates } from '../../../src/schedules/learning-rates';
import { findSchedule, SCHEDULES } from '../../../src/schedules/registry';
import { isSpec, type ScheduleSpec } from '../../../src/schedules/spec';
import { libraryCases } from '../library-rates';

const NUM_STEPS = 3000;

/** Those whose rates depend on more than the step: on a metric, or on the rate before. */
const NO_FUNCTION = ['MultiplicativeLR', 'MultiplicativeDecay', 'LearningRateScheduler'];

function isFunction({ library, name, params }: ScheduleSpec): boolean {
  const { followsMetric } = findSchedule(library, name);
  const inner = params.learning_rate;
  return !followsMetric && !NO_FUNCTION.includes(name) && (!isSpec(inner) || isFunction(inner));
}

/** The largest difference of the function to the schedule, over the largest rate; where the library raises, up to there. */
function deviation(spec: ScheduleSpec, numSteps: number): number {
  const rates = learningRates(spec, numSteps);
  const found = rateFunction(spec, numSteps);
  if (found === null) {
    return Infinity;
  }
  const rate = evaluateFunction(found);
  const top = rates.reduce((max, value) => Math.max(max, value), 0);
  return rates.reduce((most, value, step) => Math.max(most, Math.abs(rate(step) - value)), 0) / top;
}

const DEFAULTS = SCHEDULES.map(entry => defaultSpec(entry)).filter(isFunction);

describe('the function of a schedule', () => {
  it.each(DEFAULTS.map(spec => [spec.library, spec.name, spec] as const))(
    'gives the rates of %s %s',
    (library, name, spec) => {
      const numSteps = name === 'OneCycleLR' ? 1000 : NUM_STEPS;
      const { float32 } = findSchedule(library, name);
      expect(deviation(spec, numSteps)).toBeLessThan(
        float32 || library === 'fastai' ? 1e-6 : 1e-12
      );
    }
  );
});

/** Chains that torch goes through from rate to rate, so that no closed form gives them. */
const RECURSIVE = [
  '"SequentialLR","params":{"lr":0.1,"milestones":[300]',
  '"ChainedScheduler","params":{"lr":0.1,"schedulers":[{"library":"torch","name":"ExponentialLR","params":{"gamma":0.9995}',
  '"SequentialLR","params":{"lr":0.1,"milestones":[60],"schedulers":[{"library":"torch","name":"SequentialLR"',
  '"SequentialLR","params":{"lr":0.1,"milestones":[60],"schedulers":[{"library":"torch","name":"ChainedScheduler"',
  '"name":"OneCycleLR","params":{"max_lr":0.1,"total_steps":9951',
  '"ChainedScheduler","params":{"lr":0.1,"schedulers":[{"library":"torch","name":"CosineAnnealingLR"'
];

/** They compute in float32, fastai the position only. */
const SINGLE = ['keras', 'optax', 'fastai'];

const LIBRARIES = [
  ...['torch', 'transformers', 'keras', 'optax', 'timm'],
  ...['paddle', 'fastai', 'deepspeed', 'caffe']
];

describe.each(LIBRARIES)('the functions of %s', library => {
  const cases = libraryCases(library).filter(
    ([, { spec, error, of }]) => !error && !of && isFunction(completeSpec(spec))
  );
  it.each(cases)('%s', (text, { spec }) => {
    const found = deviation(spec, NUM_STEPS);
    if (RECURSIVE.some(part => text.includes(part))) {
      expect(found).toBeGreaterThan(2e-6);
    } else {
      expect(found).toBeLessThan(SINGLE.includes(library) ? 1e-5 : 1e-9);
    }
  });
});
