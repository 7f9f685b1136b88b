import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_LIBRARIES } from '../../../src/schedules/code/code-library';
import { scheduleCode } from '../../../src/schedules/code/schedule-code';
import { learningRates } from '../../../src/schedules/learning-rates';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { fill } from '../../../src/sentence';
import { CODE_CASES, COMPARED_STEPS, NUM_STEPS } from './code-cases';

const FIXTURE = join(__dirname, '../../fixtures/schedule-code.json');

/** What `test/python/test_schedule_code.py` runs: the code in each library, and the rates that are drawn. */
function fixtureOf(spec: ScheduleSpec): object {
  const rates = learningRates(spec, NUM_STEPS);
  const codes = CODE_LIBRARIES.map(library => {
    const { code, lost } = scheduleCode(spec, library, NUM_STEPS);
    return [library, { code, lost: lost.map(({ template, values }) => fill(template, values)) }];
  });
  return {
    spec,
    rates: COMPARED_STEPS.map(step => rates[step]),
    codes: Object.fromEntries(codes) as object
  };
}

/** `WRITE_FIXTURES=1 npx jest test/schedules/code/schedule-code` writes the codes anew. */
const written = { steps: COMPARED_STEPS, cases: CODE_CASES.map(fixtureOf) };
if (process.env.WRITE_FIXTURES !== undefined) {
  writeFileSync(FIXTURE, `${JSON.stringify(written)}\n`);
}

const CODE = (library: string, name: string, of: 'torch' | 'keras' | 'optax'): string => {
  const found = CODE_CASES.find(spec => spec.library === library && spec.name === name);
  return (found && scheduleCode(found, of, NUM_STEPS).code) ?? '';
};

describe('scheduleCode', () => {
  it('writes what the Python tests have run', () => {
    expect(written).toEqual(JSON.parse(readFileSync(FIXTURE, 'utf8')));
  });

  it("calls the library's own schedule", () => {
    expect(CODE('torch', 'StepLR', 'torch')).toBe(`from torch.optim import lr_scheduler

for group in optimizer.param_groups:
    group["lr"] = group["initial_lr"] = 0.1
scheduler = lr_scheduler.StepLR(optimizer, step_size=30, gamma=0.1)
`);
  });

  it('calls a schedule of another library that has the same curve', () => {
    expect(CODE('textbook', 'StepDecay', 'keras')).toBe(`import keras

learning_rate = keras.optimizers.schedules.ExponentialDecay(
    initial_learning_rate=0.1,
    decay_steps=100,
    decay_rate=0.1,
    staircase=True,
)
`);
  });

  it('writes a function where the library has no such schedule', () => {
    expect(CODE('textbook', 'InverseTimeDecay', 'torch')).toBe(`from torch.optim import lr_scheduler


def learning_rate(step):
    lr = 0.1
    k = 0.005
    return lr / (1 + k * step)


for group in optimizer.param_groups:
    group["lr"] = group["initial_lr"] = 1.0
scheduler = lr_scheduler.LambdaLR(optimizer, learning_rate)
`);
  });

  it('says what is lost', () => {
    const lost = (name: string, of: 'keras' | 'optax'): string =>
      CODE_CASES.filter(spec => spec.library === 'torch' && spec.name === name)
        .flatMap(spec => scheduleCode(spec, of, NUM_STEPS).lost)
        .map(({ template, values }) => fill(template, values))
        .join(' ');
    expect(lost('OneCycleLR', 'optax')).toContain('The momentum that OneCycleLR moves is left out');
    expect(lost('CosineAnnealingLR', 'keras')).toContain(
      'The code follows CosineAnnealingLR over the 1000 steps of the run: after them, CosineDecay goes another way.'
    );
    expect(lost('ReduceLROnPlateau', 'keras')).toContain('only torch itself can run it');
    expect(lost('ChainedScheduler', 'keras')).toContain('is no function of the step alone');
  });
});
