import fc from 'fast-check';
import { argMax } from '../../src/evaluation/arg-max';
import { classRows } from '../../src/losses/class-rows';
import { arrayOf, LOSSES } from '../fixtures/loss-fixture';

describe('argMax', () => {
  it.each(LOSSES.cases.map(example => [example.name, example] as const))(
    'is what torch computes: %s',
    (_, { logits, axis, argmax }) => {
      const { values, numClasses, numSamples } = classRows(arrayOf(logits), axis);
      const found = Array.from({ length: numSamples }, (__, row) =>
        argMax(values, row * numClasses, (row + 1) * numClasses)
      );
      expect(found).toEqual(argmax);
    }
  );

  it('is the first place of the greatest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1 }), numbers => {
        return argMax(Float64Array.from(numbers)) === numbers.indexOf(Math.max(...numbers));
      })
    );
  });
});
