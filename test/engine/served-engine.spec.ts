import type { Analysis } from '../../src/analysis/types';
import { DirectEngine } from '../../src/engine/direct-engine';
import type { Question } from '../../src/engine/engine';
import { WorkerEngine } from '../../src/engine/worker-engine';
import { WorkerDouble } from './worker-double';

const TARGETS = {
  indices: '[1, 2]',
  'one-hot': '[[0., 1., 0.], [0., 0., 1.]]',
  probabilities: '[[0.25, 0.5, 0.25], [0.5, 0.25, 0.25]]'
};

describe('servedEngine', () => {
  let near: WorkerEngine;
  /** The answers as they are at the other end, after they were sent. */
  let sent: Analysis[];

  beforeEach(async () => {
    sent = [];
    const far = new DirectEngine();
    const analyse = far.analyse.bind(far);
    jest.spyOn(far, 'analyse').mockImplementation(async (...args) => {
      const analysis = await analyse(...args);
      sent.push(analysis);
      return analysis;
    });
    near = new WorkerEngine(() => new WorkerDouble(far));
    await near.load('logits', { kind: 'text', text: '[[3.2, 5.1, -1.7], [0.5, 0.25, 0.125]]' });
    for (const [key, text] of Object.entries(TARGETS)) {
      await near.load(key, { kind: 'text', text });
    }
  });

  afterEach(() => near.dispose());

  it.each([...Object.keys(TARGETS), null])(
    'moves the arrays of an analysis against %s rather than copying them, but not those it keeps',
    async key => {
      const question: Question = {
        logits: { key: 'logits', index: 0 },
        targets: key === null ? null : { key, index: 0 },
        options: { axis: 1, reduction: 'mean' }
      };
      const first = await near.analyse(question, null);
      expect([...first.predictions]).toEqual([1, 0]);
      expect(first.probabilities).toHaveLength(2);
      expect(first.losses).toHaveLength(key === null ? 0 : 2);
      const { losses, predictions, probabilities, targets } = sent[0];
      expect([losses, predictions, probabilities].map(({ length }) => length)).toEqual([0, 0, 0]);
      expect([...targets]).toEqual([...first.targets]);
      await expect(near.analyse(question, null)).resolves.toEqual(first);
    }
  );
});
