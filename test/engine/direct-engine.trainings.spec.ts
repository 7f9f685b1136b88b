import fs from 'node:fs';
import path from 'node:path';
import type { DType } from '../../src/array/dtype';
import { DirectEngine } from '../../src/engine/direct-engine';
import {
  GO_ON,
  type Moment,
  type Question,
  type SimulationResult,
  type Training
} from '../../src/engine/engine';
import type { LossSpec } from '../../src/losses/loss-spec';
import { expectClose } from '../fixtures/expect-close';

interface StoredArray {
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly values: readonly number[];
}

type StoredTraining = Omit<Training, 'layer'>;

/** What torch made of a training that was drawn at random, see make_random_training_fixtures.py. */
interface Case extends StoredTraining {
  readonly logits: StoredArray;
  readonly features: StoredArray | null;
  readonly targets: StoredArray;
  readonly loss: LossSpec['params'];
  readonly maxSamples: number | null;
  readonly start: { readonly training: StoredTraining; readonly step: number } | null;
  readonly steps: Readonly<Record<string, Told>>;
  /** Of every sample, at the end. */
  readonly losses: readonly number[];
}

interface Told {
  readonly meanLoss: number;
  readonly accuracy: number;
  readonly quantiles: readonly [number, number, number];
}

const TOLERANCE = 1e-9;
const { RANDOM_TRAININGS } = process.env;
const FILE = RANDOM_TRAININGS ?? path.resolve(__dirname, '../fixtures/random-trainings.json');
const { cases } = JSON.parse(fs.readFileSync(FILE, 'utf8')) as { cases: readonly Case[] };

async function load(engine: DirectEngine, key: string, array: StoredArray | null) {
  if (array !== null) {
    const { values, shape, dtype } = array;
    const floats = dtype === 'float32' ? Float32Array : Float64Array;
    const data = dtype === 'int64' ? BigInt64Array.from(values.map(BigInt)) : floats.from(values);
    await engine.load(key, { kind: 'bytes', bytes: data.buffer, dtype, shape });
  }
  return array === null ? null : { key, index: 0 };
}

async function trained(example: Case) {
  const engine = new DirectEngine();
  const logits = await load(engine, 'z', example.logits);
  const targets = await load(engine, 'y', example.targets);
  const features = await load(engine, 'x', example.features);
  if (logits === null) {
    throw new Error('there are logits');
  }
  const loss: LossSpec = { library: 'torch', name: 'cross_entropy', params: example.loss };
  const question: Question = { logits, targets, options: { axis: 1, reduction: 'mean', loss } };
  const whole = { features, start: null, maxSamples: null };
  const { start, schedule, numSteps, plan, maxSamples } = example;
  const from: Moment | null =
    start === null ? null : { step: start.step, training: { ...start.training, layer: whole } };
  const training = { schedule, numSteps, plan, layer: { ...whole, start: from, maxSamples } };
  const result = await engine.simulate(question, training, GO_ON);
  const { losses } = await engine.analyse(question, { training, step: numSteps });
  return { result, losses };
}

function expectTold({ steps, meanLosses, spread }: SimulationResult, step: number, told: Told) {
  const at = steps.indexOf(step);
  if (at !== -1) {
    expectClose([meanLosses[at]], [told.meanLoss], TOLERANCE);
  }
  const place = spread.steps.indexOf(step);
  if (place !== -1) {
    const { low, median, high, accuracies } = spread;
    expectClose([low[place], median[place], high[place]], told.quantiles, TOLERANCE);
    expectClose([accuracies[place]], [told.accuracy], TOLERANCE);
  }
}

describe('trainings of random arrays and options', () => {
  it('are those of torch to 1e-9', async () => {
    const wrong: string[] = [];
    for (const [i, example] of cases.entries()) {
      try {
        const { result, losses } = await trained(example);
        for (const [step, told] of Object.entries(example.steps)) {
          expectTold(result, Number(step), told);
        }
        expectClose(losses, example.losses, TOLERANCE);
      } catch (error) {
        const { loss, plan, schedule, maxSamples, start, features } = example;
        const drawn = { loss, plan, schedule, maxSamples, start, features: features?.shape };
        wrong.push(`${i} ${JSON.stringify(drawn)}: ${String(error)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});
