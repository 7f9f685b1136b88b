import { FASTAI } from '../../../src/schedules/fastai/schedules';
import { DOUBLE, expectLibraryError, expectLibraryRates, libraryCases } from '../library-rates';

const cases = libraryCases('fastai');

describe('the schedules of fastai', () => {
  it.each(cases)('have the rates of the library: %s', (_, item) => {
    expectLibraryRates(item, DOUBLE);
    expectLibraryError(item);
  });

  it('are all compared', () => {
    const compared = new Set(cases.map(([, { spec }]) => spec.name));
    expect(FASTAI.map(({ name }) => name).filter(name => !compared.has(name))).toEqual([]);
  });
});
