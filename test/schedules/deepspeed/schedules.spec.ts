import { DEEPSPEED } from '../../../src/schedules/deepspeed/schedules';
import { DOUBLE, expectLibraryError, expectLibraryRates, libraryCases } from '../library-rates';

const cases = libraryCases('deepspeed');

describe('the schedules of deepspeed', () => {
  it.each(cases)('have the rates of the library: %s', (_, item) => {
    expectLibraryRates(item, DOUBLE);
    expectLibraryError(item);
  });

  it('are all compared', () => {
    const compared = new Set(cases.map(([, { spec }]) => spec.name));
    expect(DEEPSPEED.map(({ name }) => name).filter(name => !compared.has(name))).toEqual([]);
  });
});
