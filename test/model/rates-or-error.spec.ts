import { ratesOrError } from '../../src/model/rates-or-error';

const CONSTANT = { library: 'textbook', name: 'Constant', params: { lr: 0.5 } };

describe('ratesOrError', () => {
  it('is the curve, one rate more than there are steps', () => {
    expect(ratesOrError(CONSTANT, 2)).toEqual({
      rates: Float64Array.of(0.5, 0.5, 0.5),
      error: null
    });
  });

  it('is the reason, without a curve that would take the place of the last one', () => {
    const refused = ratesOrError({ ...CONSTANT, params: { lr: 0 } }, 2);
    expect(refused).toMatchObject({ error: { tag: 'invalid-schedule' } });
    expect('rates' in refused).toBe(false);
  });

  it('is the reason for a number of steps that is out of range', () => {
    expect(ratesOrError(CONSTANT, 0)).toMatchObject({ error: { tag: 'invalid-schedule' } });
  });
});
