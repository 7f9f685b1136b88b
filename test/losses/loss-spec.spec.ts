import { findLoss } from '../../src/losses/loss-registry';
import { DEFAULT_LOSS } from '../../src/losses/loss-spec';
import { resolveParams } from '../../src/losses/resolve-params';

describe('DEFAULT_LOSS', () => {
  it("is torch's cross-entropy with nothing changed", () => {
    expect(DEFAULT_LOSS).toEqual({ library: 'torch', name: 'cross_entropy', params: {} });
    expect(resolveParams(findLoss(DEFAULT_LOSS), DEFAULT_LOSS)).toEqual({
      weight: null,
      ignore_index: -100,
      label_smoothing: 0
    });
  });
});
