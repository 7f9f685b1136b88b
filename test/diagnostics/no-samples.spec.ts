import { noSamples } from '../../src/diagnostics/no-samples';

function rows(numSamples: number) {
  return {
    numSamples,
    numClasses: 3,
    sampleShape: [numSamples],
    values: new Float64Array(3 * numSamples)
  };
}

describe('noSamples', () => {
  it('tells of an empty batch', () => {
    expect(noSamples(rows(0))).toMatchObject([
      { id: 'no-samples', message: { values: { numClasses: 3 } } }
    ]);
  });

  it('has nothing to say of one sample', () => {
    expect(noSamples(rows(1))).toEqual([]);
  });
});
