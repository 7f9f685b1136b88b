import { UNCHANGED } from '../../src/analysis/what-if';
import { SCALING_LAYER, type Engine, type Question, type Report } from '../../src/engine/engine';
import { isTagged } from '../../src/errors';
import { FULL_BATCH } from '../../src/simulation/descent-plan';

const LOGITS = '[[3.2, 5.1, -1.7], [0.5, 0.25, 0.125], [2.0, -1.0, 0.0]]';
const TARGETS = '[1, 2, 0]';

const question: Question = {
  logits: { key: 'logits', index: 0 },
  targets: { key: 'targets', index: 0 },
  options: { axis: 1, reduction: 'mean' }
};

const training = {
  schedule: { library: 'textbook', name: 'Constant', params: { lr: 0.5 } },
  numSteps: 50,
  plan: FULL_BATCH,
  layer: SCALING_LAYER
};

const go = async (): Promise<boolean> => true;
const stop = async (): Promise<boolean> => false;

/** Arrays that take several pieces of work to train on, of some milliseconds each. */
async function loadMany(engine: Engine): Promise<void> {
  const logits = Float64Array.from({ length: 40_000 }, (_, i) => Math.sin(i * i));
  const targets = Int32Array.from({ length: 4000 }, (_, i) => i % 10);
  await engine.load('logits', {
    kind: 'bytes',
    bytes: logits.buffer,
    dtype: 'float64',
    shape: [4000, 10]
  });
  await engine.load('targets', {
    kind: 'bytes',
    bytes: targets.buffer,
    dtype: 'int32',
    shape: [4000]
  });
}

/** Lets a slice be over after each piece of work, so that a fast machine pauses as often as a slow one. */
function slowClock(): jest.SpyInstance {
  let now = 0;
  return jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
}

function crossEntropy(row: readonly number[], target: number): number {
  return Math.log(row.reduce((sum, logit) => sum + Math.exp(logit), 0)) - row[target];
}

/** What every engine must do, wherever it computes. */
export function runEngineTests(create: () => Promise<Engine>): void {
  let engine: Engine;

  beforeEach(async () => {
    engine = await create();
    await engine.load('logits', { kind: 'text', text: LOGITS });
    await engine.load('targets', { kind: 'text', text: TARGETS });
  });

  it('describes the arrays of a text', async () => {
    const arrays = await engine.load('more', { kind: 'text', text: 'array([[1.5, 2.5]])' });
    expect(arrays).toMatchObject([{ kind: 'array', description: { shape: [1, 2] } }]);
  });

  it('tells the trainings that a text logs, until it is unloaded', async () => {
    await engine.load('log', { kind: 'text', text: 'step 1 loss 0.5\nstep 2 loss 0.25' });
    const [{ unit, series }] = await engine.histories('log');
    expect([unit, ...series[0].steps, ...series[0].values]).toEqual(['step', 1, 2, 0.5, 0.25]);
    await engine.unload(['log']);
    expect(await engine.histories('log')).toEqual([]);
    expect(await engine.histories('targets')).toEqual([]);
  });

  it('reads bytes', async () => {
    const bytes = Float32Array.of(1, 2, 3).buffer;
    const payload = { kind: 'bytes', bytes, dtype: 'float32', shape: [3] } as const;
    const [array] = await engine.load('bytes', payload);
    expect(array).toMatchObject({ kind: 'array', description: { dtype: 'float32', shape: [3] } });
  });

  it('answers with the losses', async () => {
    const { losses, loss } = await engine.analyse(question, null, go);
    const expected = [
      crossEntropy([3.2, 5.1, -1.7], 1),
      crossEntropy([0.5, 0.25, 0.125], 2),
      crossEntropy([2, -1, 0], 0)
    ];
    losses.forEach((value, i) => expect(value).toBeCloseTo(expected[i], 14));
    expect(loss).toBeCloseTo(expected.reduce((sum, value) => sum + value) / 3, 14);
  });

  it('works one sample through', async () => {
    const sample = await engine.describeSample(question, null, 1, go);
    expect(sample.probabilities.reduce((sum, p) => sum + p)).toBeCloseTo(1, 14);
    expect(sample.loss).toBeCloseTo(crossEntropy([0.5, 0.25, 0.125], 2), 14);
  });

  it('tells how well the classes are told apart', async () => {
    const report = await engine.classReport(question, null, go);
    expect([...report.support]).toEqual([1, 1, 1]);
    expect([...report.predicted]).toEqual([2, 1, 0]);
    expect(report.confusion.pairs).toEqual([{ target: 2, prediction: 0, count: 1 }]);
  });

  it('names the samples of a group', async () => {
    const group = { kind: 'class', index: 2 } as const;
    expect([...(await engine.samplesOfGroup(question, null, group, go))]).toEqual([1]);
  });

  it('answers under what a person tries, and finds the temperature that is best', async () => {
    const { temperature, loss } = await engine.bestTemperature(question, null, go);
    const whatIf = { ...UNCHANGED, temperature };
    expect((await engine.analyse({ ...question, whatIf }, null, go)).loss).toBeCloseTo(loss, 12);
    const sample = await engine.describeSample({ ...question, whatIf }, null, 0, go);
    expect(sample.logits[0]).toBeCloseTo(3.2 / temperature, 12);
    const none = engine.bestTemperature({ ...question, targets: null }, null, go);
    await expect(none).rejects.toMatchObject({ tag: 'invalid-option' });
  });

  it('tells whose convention gives another number', async () => {
    expect(await engine.disagreements(question, go)).toEqual([]);
    const weighted = { library: 'torch', name: 'cross_entropy', params: { weight: [1, 2, 5] } };
    const options = { ...question.options, loss: weighted };
    const found = await engine.disagreements({ ...question, options }, go);
    expect(found).toMatchObject([{ library: 'keras', name: 'class_weight' }]);
  });

  it('finds out what a number is, with the weights of the notebook', async () => {
    await engine.load('w', { kind: 'text', text: 'array([1., 4., 0.5])' });
    const weights = [{ name: 'w', ref: { key: 'w', index: 0 } }];
    const loss = { library: 'torch', name: 'cross_entropy', params: { weight: [1, 4, 0.5] } };
    const asked = { ...question, options: { ...question.options, loss } };
    const { loss: value } = await engine.analyse(asked, null, go);
    const seen = { value: value ?? NaN, bound: 1e-9 };
    const { matches, plain } = await engine.reconcile(question, seen, weights, go);
    expect(matches[0].code).toBe('loss = F.cross_entropy({logits}, {targets}, weight=w)');
    expect(plain?.value).toBe((await engine.analyse(question, null, go)).loss);
  });

  it('simulates a training and shows the losses at any of its steps', async () => {
    const { meanLosses } = await engine.simulate(question, training, go);
    expect(meanLosses).toHaveLength(51);
    const start = await engine.analyse(question, { training, step: 0 }, go);
    const later = await engine.analyse(question, { training, step: 30 }, go);
    expect(start.loss).toBe((await engine.analyse(question, null, go)).loss);
    expect(later.loss).toBeCloseTo(meanLosses[30], 12);
    expect(later.loss).toBeLessThan(start.loss ?? 0);
  });

  it('tells the largest stable rate', async () => {
    const { lambdaMax, maxLearningRate } = await engine.stability(question, SCALING_LAYER, go);
    expect(maxLearningRate).toBeCloseTo(2 / lambdaMax, 12);
  });

  it('stops a long computation as soon as it is told to', async () => {
    await loadMany(engine);
    const clock = slowClock();
    for (const work of [
      () => engine.stability(question, SCALING_LAYER, stop),
      () => engine.simulate(question, training, stop),
      () => engine.classReport(question, null, stop),
      () => engine.reconcile(question, { value: 1, bound: 0.5 }, [], stop)
    ]) {
      const error: unknown = await work().catch((reason: unknown) => reason);
      expect(isTagged(error, 'cancelled')).toBe(true);
    }
    clock.mockRestore();
  });

  it('goes on for those who still want the answer that another wants no more', async () => {
    await loadMany(engine);
    const clock = slowClock();
    const inSum: Question = { ...question, options: { axis: 1, reduction: 'sum' } };
    for (const ask of [
      (report: Report) => engine.stability(report === go ? inSum : question, SCALING_LAYER, report),
      (report: Report) => engine.simulate(report === go ? inSum : question, training, report)
    ]) {
      const [first, second] = await Promise.allSettled([ask(stop), ask(go)]);
      expect(first).toMatchObject({ status: 'rejected', reason: { tag: 'cancelled' } });
      expect(second).toMatchObject({ status: 'fulfilled' });
    }
    clock.mockRestore();
  });

  it('compares what is shown with what is held', async () => {
    await engine.load('shown', { kind: 'text', text: 'array([0.33, 0.67])' });
    const load = (second: number): Promise<unknown> =>
      engine.load('held', {
        kind: 'bytes',
        bytes: Float64Array.of(1 / 3, second).buffer,
        dtype: 'float64',
        shape: [2]
      });
    const refs = [
      { key: 'shown', index: 0 },
      { key: 'held', index: 0 }
    ] as const;
    await load(2 / 3);
    await expect(engine.compare(...refs)).resolves.toMatchObject({ agrees: true });
    await load(0.7);
    await expect(engine.compare(...refs)).resolves.toMatchObject({
      agrees: false,
      difference: { position: [1], shown: 0.67, held: 0.7 }
    });
  });

  it('tells the numbers of an array of one axis, and of no other', async () => {
    await engine.load('rates', { kind: 'text', text: '[0.5, 1.5]' });
    await engine.load('matrix', { kind: 'text', text: '[[1, 2], [3, 4]]' });
    const told = await engine.numbers({ key: 'rates', index: 0 });
    expect(Array.from(told)).toEqual([0.5, 1.5]);
    await expect(engine.numbers({ key: 'matrix', index: 0 })).rejects.toMatchObject({
      tag: 'invalid-option',
      values: { shape: '2, 2' }
    });
  });

  it('fails with a tagged error', async () => {
    await engine.load('targets', { kind: 'text', text: '[1, 2, 7]' });
    const error: unknown = await engine
      .analyse(question, null, go)
      .catch((reason: unknown) => reason);
    expect(isTagged(error, 'target-out-of-range')).toBe(true);
    expect((error as Error).message).toBe('target 7 at row 2 is outside 0..2');
  });

  it('forgets what is unloaded', async () => {
    await engine.unload(['targets']);
    const error: unknown = await engine
      .analyse(question, null, go)
      .catch((reason: unknown) => reason);
    expect(isTagged(error, 'not-found')).toBe(true);
  });
}
