import { diagnoseSimulation } from '../../src/diagnostics/diagnose-simulation';
import type { NDArray } from '../../src/array/nd-array';
import { EXACT } from '../../src/array/provenance';
import type { Targets } from '../../src/losses/targets';
import { learningRates } from '../../src/schedules/learning-rates';
import { findSchedule, SCHEDULES } from '../../src/schedules/registry';
import { isStochastic, type DescentPlan } from '../../src/simulation/descent-plan';
import { featureProblem } from '../../src/simulation/feature-problem';
import type { OptimizerSpec } from '../../src/simulation/optimizers/optimizer-spec';
import { createProblem, type Problem } from '../../src/simulation/problem';
import { runDescent } from '../../src/simulation/run-descent';
import { stability } from '../../src/simulation/stability';
import type { SimulationRun } from '../../src/simulation/types';
import { finish } from '../fixtures/simulation-fixture';
import { randomSpec, seeded, type Random } from '../schedules/random-specs';

/** `NUM_TRAININGS=1000 SEED=7 npx jest test/diagnostics/diagnose-simulation.random` draws others. */
const { NUM_TRAININGS = '200', SEED = '1' } = process.env;
const UNSTEADY = ['overflow', 'divergence', 'oscillation'];

const between = (random: Random, least: number, most: number) => least + random() * (most - least);
const logBetween = (random: Random, least: number, most: number) =>
  Math.exp(between(random, Math.log(least), Math.log(most)));
const whole = (random: Random, least: number, most: number) =>
  Math.floor(between(random, least, most + 1));
const pick = <T>(random: Random, items: readonly T[]): T =>
  items[whole(random, 0, items.length - 1)];
const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Logits or features of some clusters, or of none, whose classes are partly wrong. */
function drawProblem(random: Random): Problem {
  const numSamples = whole(random, 4, 60);
  const numClasses = whole(random, 2, 6);
  const isScaling = random() < 0.6;
  const numFeatures = isScaling ? numClasses : whole(random, 1, 8);
  const signal = pick(random, [0, 1, 3]);
  const scale = logBetween(random, 0.1, 4);
  const indices = Int32Array.from({ length: numSamples }, () => whole(random, 0, numClasses - 1));
  const values = Float64Array.from({ length: numSamples * numFeatures }, (_, i) => {
    const isOwn = i % numFeatures === indices[Math.floor(i / numFeatures)] % numFeatures;
    return scale * (normal(random) + (isOwn ? signal : 0));
  });
  const targets: Targets = { kind: 'indices', indices };
  if (isScaling) {
    return createProblem({ numSamples, numClasses, sampleShape: [numSamples], values }, targets);
  }
  const shape = [numSamples, numFeatures];
  const array: NDArray = { dtype: 'float64', shape, values, provenance: EXACT };
  return featureProblem(array, targets, numClasses);
}

/** Above the largest curvature that the mean loss of any part of the samples has anywhere. */
function curvatureBound({ features, numFeatures, numSamples }: Problem): number {
  const squares = Array.from({ length: numSamples }, (_, row) =>
    features
      .subarray(row * numFeatures, (row + 1) * numFeatures)
      .reduce((sum, value) => sum + value * value, 1)
  );
  return Math.max(...squares) / 2;
}

/** Rates of any schedule, with warm-ups and restarts, the largest of which is `peak`. */
function drawRates(random: Random, numSteps: number, peak: number): Float64Array {
  for (;;) {
    const { library, name } = pick(
      random,
      SCHEDULES.filter(({ followsMetric }) => followsMetric !== true)
    );
    try {
      const spec = randomSpec(findSchedule(library, name), random);
      const rates = learningRates(spec, numSteps);
      const largest = rates.reduce((max, rate) => Math.max(max, rate), 0);
      const scaled = rates.map(rate => (peak * rate) / largest);
      if (scaled.every(rate => rate >= 0 && Number.isFinite(rate))) {
        return scaled;
      }
    } catch {
      // What the library refuses is no training; another is drawn.
    }
  }
}

function drawOptimizer(random: Random): OptimizerSpec {
  const weightDecay = random() < 0.5 ? logBetween(random, 1e-3, 1) : 0;
  const name = pick(random, ['SGD', 'SGD', 'Adam', 'AdamW'] as const);
  if (name === 'SGD') {
    const momentum = random() < 0.5 ? between(random, 0.1, 0.95) : 0;
    return { name, momentum, nesterov: momentum > 0 && random() < 0.4, weightDecay };
  }
  const beta2 = between(random, 0.9, 0.9999);
  return { name, beta1: between(random, 0, 0.95), beta2, eps: 1e-8, weightDecay };
}

/** A rate at which the descent is known to go down: 1/L for plain descent, a tenth of it where it sees a part of the samples. */
function soundPeak(random: Random, problem: Problem, plan: DescentPlan): number {
  const { optimizer } = plan;
  const isPart = isStochastic(plan, problem.numSamples);
  if (optimizer.name !== 'SGD') {
    return logBetween(random, 1e-5, isPart ? 1e-3 : 1e-2);
  }
  const limit = (1 - optimizer.momentum) / (curvatureBound(problem) + optimizer.weightDecay);
  return logBetween(random, 1e-3, isPart ? 0.1 : 1) * limit;
}

interface Drawn {
  readonly problem: Problem;
  readonly plan: DescentPlan;
  readonly run: SimulationRun;
}

function train(problem: Problem, rates: Float64Array, plan: DescentPlan): Drawn {
  return { problem, plan, run: finish(runDescent(problem, rates, plan)).result };
}

function diagnosed({ problem, run }: Drawn) {
  return diagnoseSimulation(run, finish(stability(problem)).result, problem.numSamples);
}

/** What is written about the trainings in README.md, in the words of a loop. */
function expected({ problem, plan, run }: Drawn): readonly [string, number] | null {
  const overflow = run.meanLosses.findIndex(loss => !Number.isFinite(loss));
  if (overflow !== -1) {
    return ['overflow', run.steps[overflow]];
  }
  if (isStochastic(plan, problem.numSamples)) {
    return null;
  }
  const isDecoupled = plan.optimizer.name === 'AdamW';
  const goal = run.meanLosses.map((loss, i) => loss + (isDecoupled ? 0 : run.penalties[i]));
  const isPlain = plan.optimizer.name === 'SGD' && plan.optimizer.momentum === 0;
  const rises: number[] = [];
  goal.forEach((value, i) => {
    const lowest = Math.min(...goal.subarray(0, i));
    const from = isPlain ? goal[i - 1] : lowest;
    const swing = isPlain ? 0 : (goal[0] - lowest) / 10;
    const isSmaller = isDecoupled && run.penalties[i] < run.penalties[goal.indexOf(lowest)];
    if (i > 0 && value > from + swing + 1e-6 * Math.abs(from) && !isSmaller) {
      rises.push(i);
    }
  });
  const last = goal.length - 1;
  const isAbove = (values: Float64Array) => values[last] - values[0] > 1e-6 * values[0];
  if (rises.length > 0 && isAbove(run.meanLosses) && isAbove(goal)) {
    return ['divergence', Math.min(goal.indexOf(Math.min(...goal)) + 1, last)];
  }
  const isLate = rises.length > 0 && rises[rises.length - 1] > Math.floor(0.9 * last);
  return isLate || (isPlain && rises.length > 0) ? ['oscillation', rises[0]] : null;
}

const NUM = Number(NUM_TRAININGS);

describe('trainings drawn at random', () => {
  it('in health raise no alarm, whatever the schedule and the noise', () => {
    const random = seeded(Number(SEED));
    const alarms: string[] = [];
    for (let i = 0; i < NUM; i++) {
      const problem = drawProblem(random);
      const batchSize = random() < 0.4 ? whole(random, 1, problem.numSamples) : null;
      const plan = { optimizer: drawOptimizer(random), batchSize, seed: i };
      const peak = soundPeak(random, problem, plan);
      const rates = drawRates(random, whole(random, 100, 600), peak);
      const findings = diagnosed(train(problem, rates, plan));
      const alarm = findings.find(({ id }) => UNSTEADY.includes(id));
      if (alarm !== undefined) {
        const { template, values } = alarm.message;
        alarms.push(`${i} ${JSON.stringify({ plan, peak, template, values })}`);
      }
    }
    expect(alarms).toEqual([]);
  }, 600_000);

  it('at any rate are named as they are defined, from the step on at which it begins', () => {
    const random = seeded(Number(SEED) + 1);
    const wrong: string[] = [];
    const counts = new Map<string, number>();
    for (let i = 0; i < NUM; i++) {
      const problem = drawProblem(random);
      const plan = { optimizer: drawOptimizer(random), batchSize: null, seed: i };
      const most = random() < 0.2 ? 1e308 : 300 / curvatureBound(problem);
      const peak = logBetween(random, 0.3 / curvatureBound(problem), most);
      const drawn = train(problem, drawRates(random, whole(random, 20, 300), peak), plan);
      const found = diagnosed(drawn).find(({ id }) => UNSTEADY.includes(id));
      const told = found === undefined ? null : [found.id, found.message.values.step];
      const truth = expected(drawn);
      counts.set(truth?.[0] ?? 'none', (counts.get(truth?.[0] ?? 'none') ?? 0) + 1);
      if (JSON.stringify(told) !== JSON.stringify(truth)) {
        wrong.push(`${i} ${JSON.stringify({ told, truth, plan, peak })}`);
      }
    }
    expect(wrong).toEqual([]);
    [...UNSTEADY, 'none'].forEach(name => expect([name, counts.has(name)]).toEqual([name, true]));
  }, 600_000);

  it('by mini-batches that end far above their start have diverged', () => {
    const random = seeded(Number(SEED) + 2);
    const missed: string[] = [];
    let numDiverged = 0;
    for (let i = 0; i < NUM; i++) {
      const problem = drawProblem(random);
      const batchSize = whole(random, 1, Math.ceil(problem.numSamples / 2));
      const optimizer = { name: 'SGD', momentum: 0, nesterov: false, weightDecay: 0 } as const;
      const plan = { optimizer, batchSize, seed: i };
      const peak = logBetween(random, 1, 300) / curvatureBound(problem);
      const drawn = train(problem, new Float64Array(301).fill(peak), plan);
      const { meanLosses } = drawn.run;
      const late = meanLosses.subarray(Math.floor(0.7 * meanLosses.length));
      if (Math.min(...late) > 2 * meanLosses[0]) {
        numDiverged++;
        const ids = diagnosed(drawn).map(({ id }) => id);
        if (ids[0] !== 'divergence') {
          missed.push(`${i} ${String(ids)} ${JSON.stringify({ plan, peak })}`);
        }
      }
    }
    expect(missed).toEqual([]);
    expect(numDiverged).toBeGreaterThan(NUM / 20);
  }, 600_000);
});
