import { GO_ON, SCALING_LAYER } from '../../src/engine/engine';

describe('GO_ON', () => {
  it('lets a computation run to its end, however far it is', async () => {
    expect(await Promise.all([0, 1e9].map(GO_ON))).toEqual([true, true]);
  });
});

describe('SCALING_LAYER', () => {
  it('is a layer on the logits, on all samples, from where it changes nothing', () => {
    expect(SCALING_LAYER).toEqual({ features: null, start: null, maxSamples: null });
  });
});
