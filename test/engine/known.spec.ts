import { prepare } from '../../src/analysis/prepare';
import { SCALING_LAYER } from '../../src/engine/engine';
import { Known } from '../../src/engine/known';
import { RunCache } from '../../src/engine/run-cache';
import { FULL_BATCH } from '../../src/simulation/descent-plan';
import { array } from '../fixtures/arrays';

const TRAINING = {
  schedule: { library: 'textbook', name: 'Constant', params: { lr: 0.1 } },
  numSteps: 5,
  plan: FULL_BATCH,
  layer: SCALING_LAYER
};

const go = async (): Promise<boolean> => true;

function knownOf(runs: RunCache, targets = array([1, 0], [2], 'int64')) {
  const request = {
    logits: array([1, 2, 3, 5], [2, 2]),
    targets,
    options: { axis: -1, reduction: 'mean' as const }
  };
  return new Known(request, prepare(request), '0:', runs, () => array([0], [1, 1]));
}

describe('Known', () => {
  it('runs a training once, also for those who ask meanwhile', async () => {
    const known = knownOf(new RunCache());
    const [run, same] = await Promise.all([known.run(TRAINING, go), known.run(TRAINING, go)]);
    expect(same).toBe(run);
    expect(await known.run({ ...TRAINING }, go)).toBe(run);
    expect(run.meanLosses).toHaveLength(6);
    expect(await known.run({ ...TRAINING, numSteps: 6 }, go)).not.toBe(run);
  });

  it('measures the stability once, and sets the problem up once', async () => {
    const known = knownOf(new RunCache());
    const first = await known.stability(SCALING_LAYER, go);
    expect(await known.stability({ ...SCALING_LAYER }, go)).toBe(first);
    const problem = await known.problem(SCALING_LAYER, go);
    expect(await known.problem(SCALING_LAYER, go)).toBe(problem);
  });

  it('takes its runs with it when it is forgotten', async () => {
    const runs = new RunCache();
    const known = knownOf(runs);
    const run = await known.run(TRAINING, go);
    known.forget();
    expect(runs.get(`0:${JSON.stringify(TRAINING)}`)).toBeUndefined();
    const late = await known.run(TRAINING, go);
    expect(late).not.toBe(run);
    expect(runs.get(`0:${JSON.stringify(TRAINING)}`)).toBeUndefined();
  });

  it('rejects a schedule that does not exist, and can be asked again', async () => {
    const known = knownOf(new RunCache());
    const wrong = { ...TRAINING, schedule: { ...TRAINING.schedule, name: 'Nothing' } };
    await expect(known.run(wrong, go)).rejects.toThrow('Nothing');
    await expect(known.run(TRAINING, go)).resolves.toMatchObject({ overflowStep: null });
  });
});
