import type { AnalysisRequest, LossOptions } from '../../src/analysis/types';
import type { NDArray } from '../../src/array/nd-array';
import type { Question } from '../../src/engine/engine';
import type { LossSpec } from '../../src/losses/loss-spec';
import { QuestionCache } from '../../src/engine/question-cache';
import { array } from '../fixtures/arrays';

const TARGETS = array([1, 0], [2], 'int64');
const OPTIONS: LossOptions = { axis: -1, reduction: 'mean' };

/** The logits of each name, and questions about them. */
function setUp() {
  const logits = new Map<string, NDArray>();
  for (const name of ['a', 'b', 'c', 'd']) {
    logits.set(name, array([1, 2, 3, 4], [2, 2]));
  }
  const request = ({ logits: { key }, targets, options }: Question): AnalysisRequest => ({
    logits: logits.get(key) ?? array([0, 0], [1, 2]),
    targets: targets && TARGETS,
    options
  });
  const cache = new QuestionCache(request, () => TARGETS);
  const ask = (key: string, options: Partial<LossOptions> = {}) =>
    cache.of({
      logits: { key, index: 0 },
      targets: { key: 'y', index: 0 },
      options: { ...OPTIONS, ...options }
    });
  return { cache, logits, ask };
}

describe('QuestionCache', () => {
  it('prepares the arrays of a question once, whatever the reduction', () => {
    const { ask } = setUp();
    const known = ask('a');
    expect(ask('a')).toBe(known);
    expect(ask('a', { reduction: 'sum' })).toBe(known);
    expect(ask('b')).not.toBe(known);
    expect(ask('a', { axis: 1 })).not.toBe(known);
  });

  it('prepares the arrays once for all options that do not change how they are read', () => {
    const { ask } = setUp();
    const withParams = (params: LossSpec['params']) =>
      ask('a', { loss: { library: 'torch', name: 'cross_entropy', params } });
    const { prepared } = ask('a');
    const smoothed = withParams({ label_smoothing: 0.1 });
    expect(smoothed).not.toBe(ask('a'));
    expect(smoothed.prepared).toBe(prepared);
    expect(withParams({ weight: [1, 2] }).prepared).toBe(prepared);
    expect(withParams({ ignore_index: 0 }).prepared).not.toBe(prepared);
    expect(ask('b').prepared).not.toBe(prepared);
  });

  it('keeps the last three that were asked', () => {
    const { ask } = setUp();
    const [a, b] = [ask('a'), ask('b')];
    ask('c');
    expect(ask('a')).toBe(a);
    ask('d');
    expect(ask('a')).toBe(a);
    expect(ask('b')).not.toBe(b);
  });

  it('tells those that it drops', () => {
    const { ask } = setUp();
    const forget = jest.spyOn(ask('a'), 'forget');
    ask('b');
    ask('c');
    expect(forget).not.toHaveBeenCalled();
    ask('d');
    expect(forget).toHaveBeenCalledTimes(1);
  });

  it('forgets the questions of arrays that are gone', () => {
    const { cache, ask, logits } = setUp();
    const [a, b] = [ask('a'), ask('b')];
    cache.retain(held => held !== logits.get('a'));
    expect(ask('b')).toBe(b);
    expect(ask('a')).not.toBe(a);
    cache.retain(held => held !== TARGETS);
    expect(ask('b')).not.toBe(b);
  });
});
