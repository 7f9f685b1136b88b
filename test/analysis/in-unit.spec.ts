import { analyse } from '../../src/analysis/analyse';
import { BITS, inUnit, NATS } from '../../src/analysis/in-unit';
import { createArray } from '../../src/array/nd-array';
import { EXACT, printed } from '../../src/array/provenance';

const analysis = analyse({
  logits: createArray([3.2, 5.1, -1.7, 0.5, 0.25, 0.125], [2, 3], 'float64', printed(0.05)),
  targets: createArray([1, 2], [2], 'int64', EXACT),
  options: { axis: 1, reduction: 'mean' }
});

describe('inUnit', () => {
  it('leaves nats as they are', () => {
    expect(inUnit(analysis, NATS)).toBe(analysis);
  });

  it('gives every loss and every bound in bits, and nothing else', () => {
    const bits = inUnit(analysis, BITS);
    expect(bits.loss).toBeCloseTo((analysis.loss ?? NaN) / Math.LN2, 14);
    expect(bits.lossBound).toBeCloseTo(analysis.lossBound / Math.LN2, 14);
    expect(bits.sampleBound).toBeCloseTo(analysis.sampleBound / Math.LN2, 14);
    bits.losses.forEach((loss, i) => expect(loss).toBeCloseTo(analysis.losses[i] / Math.LN2, 14));
    expect(bits.histogram?.edges[0]).toBeCloseTo((analysis.histogram?.edges[0] ?? NaN) / Math.LN2);
    expect(bits.histogram?.counts).toEqual(analysis.histogram?.counts);
    expect(bits.probabilities).toBe(analysis.probabilities);
    expect(bits.accuracy).toBe(analysis.accuracy);
  });

  it('has no loss to convert without targets', () => {
    const logits = createArray([1, 2], [1, 2], 'float64', EXACT);
    const options = { axis: 1, reduction: 'mean' } as const;
    expect(inUnit(analyse({ logits, targets: null, options }), BITS).loss).toBeNull();
  });
});
