import { FULL_BATCH, isPlainDescent, isStochastic } from '../../src/simulation/descent-plan';
import { DEFAULT_OPTIMIZERS, PLAIN_SGD } from '../../src/simulation/optimizers/optimizer-spec';

describe('isPlainDescent', () => {
  it('is SGD without momentum only, whatever its weight decay', () => {
    const specs = [
      PLAIN_SGD,
      { ...PLAIN_SGD, weightDecay: 0.1 },
      { ...PLAIN_SGD, momentum: 0.9 },
      DEFAULT_OPTIMIZERS.Adam,
      DEFAULT_OPTIMIZERS.AdamW
    ];
    expect(specs.map(optimizer => isPlainDescent({ ...FULL_BATCH, optimizer }))).toEqual([
      true,
      true,
      false,
      false,
      false
    ]);
  });
});

describe('isStochastic', () => {
  it.each([
    [null, false],
    [1, true],
    [9, true],
    [10, false],
    [11, false]
  ])('is where a batch of %j is less than ten samples: %j', (batchSize, expected) => {
    expect(isStochastic({ ...FULL_BATCH, batchSize }, 10)).toBe(expected);
  });
});
