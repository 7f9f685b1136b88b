import { EDGE, edgeAxis } from '../../src/figures/edge-axis';

describe('edgeAxis', () => {
  it('has the edge inside, whatever the values are', () => {
    const [low, high] = edgeAxis().range ?? [];
    expect(low).toBeLessThan(EDGE);
    expect(high).toBeGreaterThan(EDGE);
    expect(edgeAxis()).toMatchObject({ overlaying: 'y', visible: false, fixedrange: true });
  });
});
