import type { AnalysisRequest, LossOptions } from '../../src/analysis/types';
import { sameArrangement, sameQuestion } from '../../src/engine/same-request';
import { array } from '../fixtures/arrays';

const OPTIONS: LossOptions = {
  axis: -1,
  reduction: 'mean',
  loss: { library: 'torch', name: 'cross_entropy', params: {} }
};
const REQUEST: AnalysisRequest = { logits: array([1, 2]), targets: null, options: OPTIONS };

const withOptions = (options: Partial<LossOptions>): AnalysisRequest => ({
  ...REQUEST,
  options: { ...OPTIONS, ...options }
});
const withParams = (params: Record<string, number>): AnalysisRequest =>
  withOptions({ loss: { library: 'torch', name: 'cross_entropy', params } });

describe('sameQuestion', () => {
  it('leaves the reduction out', () => {
    expect(sameQuestion(REQUEST, withOptions({ reduction: 'sum' }))).toBe(true);
    expect(sameQuestion(REQUEST, withOptions({ axis: 0 }))).toBe(false);
    expect(sameQuestion(REQUEST, withParams({ label_smoothing: 0.1 }))).toBe(false);
    expect(sameQuestion(REQUEST, { ...REQUEST, logits: array([1, 2]) })).toBe(false);
  });
});

describe('sameArrangement', () => {
  it('asks for what changes the reading of the arrays only', () => {
    expect(sameArrangement(REQUEST, withParams({ label_smoothing: 0.1 }))).toBe(true);
    expect(sameArrangement(REQUEST, withParams({ ignore_index: 1 }))).toBe(false);
    expect(sameArrangement(REQUEST, withOptions({ axis: 0 }))).toBe(false);
    expect(sameArrangement(REQUEST, { ...REQUEST, targets: array([1], []) })).toBe(false);
  });
});
