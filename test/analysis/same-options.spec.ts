import { sameOptions } from '../../src/analysis/same-options';
import { DEFAULT_LOSS } from '../../src/losses/loss-spec';

const options = { axis: 1, reduction: 'mean' } as const;

describe('sameOptions', () => {
  it('takes what is left out for the default', () => {
    const loss = { ...DEFAULT_LOSS, params: { label_smoothing: 0, weight: null } };
    expect(sameOptions(options, { ...options, loss })).toBe(true);
  });

  it('tells axis, reduction, loss and parameters apart', () => {
    const smooth = { ...DEFAULT_LOSS, params: { label_smoothing: 0.1 } };
    const nll = { library: 'torch', name: 'nll_loss', params: {} };
    expect(sameOptions(options, { ...options, axis: 0 })).toBe(false);
    expect(sameOptions(options, { ...options, reduction: 'sum' })).toBe(false);
    expect(sameOptions(options, { ...options, loss: smooth })).toBe(false);
    expect(sameOptions(options, { ...options, loss: nll })).toBe(false);
  });
});
