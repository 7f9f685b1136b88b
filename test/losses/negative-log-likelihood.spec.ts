import { negativeLogLikelihood } from '../../src/losses/negative-log-likelihood';
import { reduce } from '../../src/losses/sample-losses';
import { IGNORED } from '../../src/losses/targets';
import { classes, rowInputs } from '../fixtures/loss-inputs';

const matrix = [
  [-1, -2],
  [-3, -4],
  [-5, -Infinity]
];

describe('negativeLogLikelihood', () => {
  it('is −x of the target as it is, without a softmax', () => {
    const samples = negativeLogLikelihood(rowInputs(matrix, classes(1, 0, 1)), null);
    expect([...samples.losses]).toEqual([2, 3, Infinity]);
    expect(samples.denominator).toBe(3);
  });

  it('divides by the weights of the samples that are not ignored', () => {
    const samples = negativeLogLikelihood(rowInputs(matrix, classes(1, 0, IGNORED)), [1, 3]);
    expect([...samples.losses]).toEqual([6, 3, 0]);
    expect(reduce(samples, 'mean')).toBe(9 / 4);
  });

  it('has a mean of NaN where every sample is ignored', () => {
    const samples = negativeLogLikelihood(
      rowInputs(matrix, classes(IGNORED, IGNORED, IGNORED)),
      null
    );
    expect([...samples.losses]).toEqual([0, 0, 0]);
    expect(reduce(samples, 'mean')).toBeNaN();
  });
});
