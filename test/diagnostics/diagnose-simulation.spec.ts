import { diagnoseSimulation } from '../../src/diagnostics/diagnose-simulation';
import type { Finding } from '../../src/diagnostics/finding';
import { learningRates } from '../../src/schedules/learning-rates';
import { fill } from '../../src/sentence';
import { createProblem, type Problem } from '../../src/simulation/problem';
import { FULL_BATCH, type DescentPlan } from '../../src/simulation/descent-plan';
import { DEFAULT_OPTIMIZERS } from '../../src/simulation/optimizers/optimizer-spec';
import { lowerRate } from '../../src/diagnostics/lower-rate';
import { runDescent } from '../../src/simulation/run-descent';
import { stability } from '../../src/simulation/stability';
import { rowsOf } from '../fixtures/arrays';
import { exampleProblem, finish } from '../fixtures/simulation-fixture';

const EXAMPLE = exampleProblem();

function diagnose(
  name: string,
  params: Record<string, number>,
  numSteps = 1000,
  problem: Problem = EXAMPLE,
  plan: DescentPlan = FULL_BATCH
): Finding[] {
  const rates = learningRates({ library: 'textbook', name, params }, numSteps);
  const { result: run } = finish(runDescent(problem, rates, plan));
  return diagnoseSimulation(run, finish(stability(problem)).result, problem.numSamples);
}

const named = (findings: readonly Finding[]) =>
  findings.map(({ id, severity }) => `${id}: ${severity}`);
const remedyOf = ({ remedy }: Finding) => remedy && fill(remedy.template, remedy.values);
const said = ({ message }: Finding) => fill(message.template, message.values);

describe('diagnoseSimulation', () => {
  it.each([0.03, 0.1, 1, 4])('finds the example healthy at a constant %d', lr => {
    expect(named(diagnose('Constant', { lr }))).toEqual(['converged: info']);
  });

  it('says how far a training fell, and how soon', () => {
    const [converged] = diagnose('Constant', { lr: 1 });
    expect(said(converged)).toBe(
      'The training converges: the mean loss falls from 1.3998 to 1.0799, and 99\u00a0% of that by step 7.'
    );
  });

  it('sees a rate that crawls, and steps that do not suffice at it', () => {
    const findings = diagnose('Constant', { lr: 0.001 });
    expect(named(findings)).toEqual(['rate-too-small: warning', 'too-few-steps: warning']);
    expect(said(findings[0])).toMatch(
      /^The learning rate is too small from step 0 on \(0\.001\): the mean loss crawls from 1\.3998 to 1\.2708 in 1000 steps, and about 0\.2 are left to gain\.$/
    );
    expect(findings[0].remedy?.values.advised).toBe('0.5');
    expect(said(findings[1])).toMatch(/by 0\.0107\d+ since step 900, to 1\.2708\.$/);
  });

  it('sees that steps are too few at a good rate', () => {
    expect(named(diagnose('Constant', { lr: 1 }, 4))).toEqual(['too-few-steps: warning']);
    expect(named(diagnose('Constant', { lr: 1 }, 100))).toEqual(['converged: info']);
    expect(named(diagnose('Constant', { lr: 1 }, 1))).toEqual(['too-few-steps: warning']);
  });

  it('sees a rate that decays before the training is done, and from which step on', () => {
    const early = diagnose('StepDecay', { lr: 1, gamma: 0.001, step_size: 3 });
    expect(named(early)).toEqual(['rate-too-small: warning']);
    expect(early[0].message.values).toMatchObject({ step: 3, numSteps: 997 });
    expect(early[0].remedy?.template).toBe('Let the rate decay later or more slowly.');
    expect(named(diagnose('StepDecay', { lr: 1, gamma: 0.001, step_size: 100 }))).toEqual([
      'converged: info'
    ]);
  });

  it('blames the steps where the rate becomes small only at their end', () => {
    const params = { lr: 0.25, gamma: 0.1, step_size: 19 };
    expect(named(diagnose('StepDecay', params, 20))).toEqual(['too-few-steps: warning']);
  });

  it('sees a rate so large that the loss ends above its beginning', () => {
    const findings = diagnose('Constant', { lr: 10 });
    expect(named(findings)).toEqual(['divergence: error']);
    expect(said(findings[0])).toBe(
      'Divergence from step 1 on: at the learning rate 10 the mean loss rises, and ends at 2.1137, above the 1.3998 where it began.'
    );
    expect(remedyOf(findings[0])).toBe(
      'Keep the learning rate below 4.8828, the largest that is stable at the start.'
    );
  });

  it('sees a loss that goes up and down to the end', () => {
    const [tooLarge] = diagnose('Constant', { lr: 5 });
    expect(`${tooLarge.id}: ${tooLarge.severity}`).toBe('oscillation: warning');
    expect(tooLarge.message.values).toMatchObject({ rate: '5', step: 6, last: '1.1071' });
  });

  it('sees a rate that is too large only at first', () => {
    const findings = diagnose('ExponentialDecay', { lr: 10, k: 0.01 });
    expect(named(findings)).toEqual([
      'oscillation: info',
      'rate-above-limit: info',
      'converged: info'
    ]);
    expect(findings[0].message.values.step).toBe(1);
    expect(Number(findings[0].message.values.settled)).toBeLessThan(120);
    expect(findings[1].message.values.count).toBe(72);
  });

  it('sees overflow, and the step at which it begins', () => {
    const findings = diagnose('Constant', { lr: 1e308 });
    expect(named(findings)).toEqual(['overflow: error']);
    expect(Number(findings[0].message.values.step)).toBeGreaterThan(0);
    expect(said(findings[0])).toMatch(
      /^Overflow at step \d: the mean loss is (NaN|Infinity) after .*, since the learning rate 1e\+308 makes/
    );
    expect(named(diagnose('Constant', { lr: 1e4 }))).not.toContain('overflow: error');
  });

  it('has nothing to say against a start that cannot be improved', () => {
    const even = createProblem(
      rowsOf([
        [0, 0],
        [0, 0]
      ]),
      { kind: 'indices', indices: Int32Array.of(0, 1) }
    );
    const findings = diagnose('Constant', { lr: 0.1 }, 50, even);
    expect(said(findings[0])).toBe(
      'Nothing to gain: at 0.69315 the mean loss is already as low as this layer can make it.'
    );
    const single = createProblem(rowsOf([[1], [2]]), {
      kind: 'indices',
      indices: Int32Array.of(0, 0)
    });
    expect(named(diagnose('Constant', { lr: 0.1 }, 50, single))).toEqual(['converged: info']);
  });

  it('counts data that can be separated as converged once little is left', () => {
    const apart = createProblem(
      rowsOf([
        [2, 0],
        [0, 2],
        [3, 1]
      ]),
      { kind: 'indices', indices: Int32Array.of(0, 1, 0) }
    );
    expect(named(diagnose('Constant', { lr: 1 }, 1000, apart))).toEqual(['converged: info']);
  });

  it('advises half of a rate that oscillates below the limit of the start, where the curvature grows', () => {
    const [oscillation] = diagnose('Constant', { lr: 4.8 });
    expect(named([oscillation])[0]).toMatch(/^(oscillation|converged)/);
    expect(fill(lowerRate(4, 5).template, lowerRate(4, 5).values)).toBe(
      'Lower the learning rate there, first to 2.'
    );
  });
});

describe('diagnoseSimulation of other descents', () => {
  const sgd = { name: 'SGD', momentum: 0.9, nesterov: false, weightDecay: 0 } as const;
  const adam = DEFAULT_OPTIMIZERS.Adam;
  const plans: readonly (readonly [string, DescentPlan, number])[] = [
    ['momentum', { optimizer: sgd, batchSize: null, seed: 0 }, 0.1],
    ['momentum at a large rate', { optimizer: sgd, batchSize: null, seed: 0 }, 0.6],
    ['Adam', { optimizer: adam, batchSize: null, seed: 0 }, 0.02]
  ];

  it.each(plans)('finds no fault in the swings of %s', (_, plan, lr) => {
    expect(named(diagnose('Constant', { lr }, 1000, EXAMPLE, plan))).toEqual(['converged: info']);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'takes the noise of mini-batches of seed %d for no oscillation',
    seed => {
      for (const [batchSize, lr] of [
        [1, 0.02],
        [8, 0.1],
        [32, 0.3]
      ]) {
        const plan = { ...FULL_BATCH, batchSize, seed };
        const findings = diagnose('Constant', { lr }, 1000, EXAMPLE, plan);
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(findings.map(({ id }) => id)).not.toContain('oscillation');
        expect(findings.map(({ id }) => id)).not.toContain('too-few-steps');
      }
    }
  );

  it('does not call a rate too small that momentum carries on', () => {
    const plan = { optimizer: sgd, batchSize: 32, seed: 0 };
    const params = { lr: 0.1, gamma: 0.1, step_size: 300 };
    const ids = diagnose('StepDecay', params, 1000, EXAMPLE, plan).map(({ id }) => id);
    expect(ids).not.toContain('rate-too-small');
  });

  it('names noise that keeps the loss from settling', () => {
    const plan = { ...FULL_BATCH, batchSize: 2, seed: 1 };
    expect(named(diagnose('Constant', { lr: 0.4 }, 1000, EXAMPLE, plan))).toContain(
      'batch-noise: info'
    );
  });

  it('sees divergence through the noise, and where it begins', () => {
    const plan = { ...FULL_BATCH, batchSize: 10, seed: 1 };
    const [divergence] = diagnose('Constant', { lr: 20 }, 500, EXAMPLE, plan);
    expect(divergence.id).toBe('divergence');
    expect(divergence.message.values.step).toBeLessThan(20);
  });

  it('sees divergence with momentum, whose limit is higher', () => {
    const plan = { optimizer: sgd, batchSize: null, seed: 0 };
    const [divergence] = diagnose('Constant', { lr: 30 }, 500, EXAMPLE, plan);
    expect(divergence.id).toBe('divergence');
    expect(divergence.remedy?.values.limit).toBe('9.2773');
  });
});
