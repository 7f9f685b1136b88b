import {
  annealByCosine,
  annealByPower,
  annealExponentially,
  annealLinearly
} from '../../../src/schedules/fastai/annealing';
import { expectRates } from '../rates-of';

describe('annealLinearly', () => {
  it('is a straight line', () => {
    expectRates([0, 0.25, 1].map(annealLinearly(4, 8)), [4, 5, 8]);
  });
});

describe('annealByCosine', () => {
  it('is half-way in the middle', () => {
    expectRates([0, 0.5, 1].map(annealByCosine(4, 8)), [4, 6, 8]);
  });
});

describe('annealExponentially', () => {
  it('is the geometric mean in the middle', () => {
    expectRates([0, 0.5, 1].map(annealExponentially(1, 4)), [1, 2, 4]);
  });
});

describe('annealByPower', () => {
  it('begins slowly by a power above 1', () => {
    expectRates([0, 0.5, 1].map(annealByPower(4, 8, 2)), [4, 5, 8]);
  });
});
