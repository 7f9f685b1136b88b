import { TIMM } from '../../../src/schedules/timm/schedules';
import { DOUBLE, expectLibraryError, expectLibraryRates, libraryCases } from '../library-rates';

const cases = libraryCases('timm');

describe('the schedules of timm', () => {
  it.each(cases)('have the rates of the library: %s', (_, item) => {
    expectLibraryRates(item, DOUBLE);
    expectLibraryError(item);
  });

  it('are all compared', () => {
    const compared = new Set(cases.map(([, { spec }]) => spec.name));
    expect(TIMM.map(({ name }) => name).filter(name => !compared.has(name))).toEqual([]);
  });
});
