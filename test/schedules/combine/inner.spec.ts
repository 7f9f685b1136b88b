import { checkSpec } from '../../../src/schedules/check-spec';
import { INNER } from '../../../src/schedules/combine/inner';
import { COMBINE } from '../../../src/schedules/combine/schedules';
import { learningRates } from '../../../src/schedules/learning-rates';

describe('INNER', () => {
  it('is a schedule of any library, by default one that falls', () => {
    expect(INNER).toMatchObject({ kind: 'schedule', library: null, only: null });
    checkSpec(INNER.default);
    const rates = learningRates(INNER.default, 100);
    expect(rates[100]).toBeLessThan(rates[0]);
  });

  it('is what each combination of one schedule changes', () => {
    const ofOne = COMBINE.flatMap(({ params }) => params.filter(({ kind }) => kind === 'schedule'));
    expect(ofOne.length).toBeGreaterThan(2);
    ofOne.forEach(param => expect(param).toMatchObject({ name: 'schedule', library: null }));
  });
});
