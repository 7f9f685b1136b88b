import { TRANSFORMERS } from '../../../src/schedules/transformers/schedules';
import { DOUBLE, expectLibraryError, expectLibraryRates, libraryCases } from '../library-rates';

const cases = libraryCases('transformers');

describe('the schedules of transformers', () => {
  it.each(cases)('have the rates of the library: %s', (_, item) => {
    expectLibraryRates(item, DOUBLE);
    expectLibraryError(item);
  });

  it('are all compared', () => {
    const compared = new Set(cases.map(([, { spec }]) => spec.name));
    expect(TRANSFORMERS.map(({ name }) => name).filter(name => !compared.has(name))).toEqual([]);
  });
});
