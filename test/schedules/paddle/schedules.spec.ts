import { PADDLE } from '../../../src/schedules/paddle/schedules';
import { DOUBLE, expectLibraryError, expectLibraryRates, libraryCases } from '../library-rates';

const cases = libraryCases('paddle');

describe('the schedules of paddle', () => {
  it.each(cases)('have the rates of the library: %s', (_, item) => {
    expectLibraryRates(item, DOUBLE);
    expectLibraryError(item);
  });

  it('are all compared', () => {
    const compared = new Set(cases.map(([, { spec }]) => spec.name));
    expect(PADDLE.map(({ name }) => name).filter(name => !compared.has(name))).toEqual([]);
  });
});
