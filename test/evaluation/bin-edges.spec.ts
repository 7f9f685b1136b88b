import fc from 'fast-check';
import { binEdges, binOf } from '../../src/evaluation/bin-edges';
import { CLASSES } from '../fixtures/class-fixture';

describe('binEdges', () => {
  it.each(CLASSES.edges.map(edges => [edges.length - 1, edges] as const))(
    'are those of torch.linspace in float32: %d bins',
    (numBins, edges) => {
      expect([...binEdges(numBins, 'float32')]).toEqual(edges);
    }
  );

  it.each(CLASSES.doubleEdges.map(edges => [edges.length - 1, edges] as const))(
    'are those of torch.linspace in float64: %d bins',
    (numBins, edges) => {
      expect([...binEdges(numBins, 'float64')]).toEqual(edges);
    }
  );
});

describe('binOf', () => {
  it('holds its lower edge, and 1 is alone', () => {
    const edges = binEdges(4, 'float64');
    expect([0, 0.2, 0.25, 0.999, 1].map(p => binOf(p, edges))).toEqual([0, 0, 1, 3, 4]);
    expect([NaN, -0.1, 1.1].map(p => binOf(p, edges))).toEqual([-1, -1, -1]);
  });

  it('is between its edges, whatever the rounding', () => {
    const anywhere = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), anywhere, fc.nat(100), (numBins, p, i) => {
        for (const precision of ['float32', 'float64'] as const) {
          const edges = binEdges(numBins, precision);
          for (const probability of [p, edges[i % (numBins + 1)]]) {
            const bin = binOf(probability, edges);
            expect(edges[bin]).toBeLessThanOrEqual(probability);
            expect(probability).toBeLessThan(edges[bin + 1] ?? Infinity);
          }
        }
      })
    );
  });
});
