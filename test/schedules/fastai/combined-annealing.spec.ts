import { annealLinearly } from '../../../src/schedules/fastai/annealing';
import {
  combinedAnnealing,
  combinedCosine
} from '../../../src/schedules/fastai/combined-annealing';
import { expectRates } from '../rates-of';

const UP = annealLinearly(0, 4);
const DOWN = annealLinearly(8, 0);

describe('combinedAnnealing', () => {
  it('runs each for its share', () => {
    expectRates(
      [0, 0.125, 0.25, 0.625].map(combinedAnnealing([0.25, 0.75], [UP, DOWN])),
      [0, 2, 8, 4]
    );
  });

  it('leaves out what has no share', () => {
    expectRates([0, 0.5].map(combinedAnnealing([0, 1], [UP, DOWN])), [8, 4]);
  });

  it('computes the position in float32', () => {
    const [position] = [0.1].map(combinedAnnealing([0.3, 0.7], [share => share, UP]));
    expect(position).toBe(Math.fround(Math.fround(0.1) / Math.fround(0.3)));
  });

  it('needs shares that add up to 1, in the sum of any Python', () => {
    expect(() => combinedAnnealing([0.25, 0.5], [UP, DOWN])).toThrow(
      'the shares of combine_scheds must add up to 1 exactly, not 0.75'
    );
    const tenths = Array<number>(10).fill(0.1);
    expect(() =>
      combinedAnnealing(
        tenths,
        tenths.map(() => UP)
      )
    ).not.toThrow();
  });

  it('needs as many shares as schedules', () => {
    expect(() => combinedAnnealing([1], [UP, DOWN])).toThrow(
      'combine_scheds of 2 schedules needs as many shares, not 1'
    );
  });
});

describe('combinedCosine', () => {
  it('goes from one rate to the next by cosines', () => {
    expectRates([0, 0.25, 0.5, 0.75].map(combinedCosine(0.5, 0, 4, 2)), [0, 2, 4, 3]);
  });
});
