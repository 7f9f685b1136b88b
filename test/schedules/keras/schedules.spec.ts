import { KERAS } from '../../../src/schedules/keras/schedules';
import { SINGLE, expectLibraryError, expectLibraryRates, libraryCases } from '../library-rates';

const cases = libraryCases('keras');

describe('the schedules of keras', () => {
  it.each(cases)('have the rates of the library: %s', (_, item) => {
    expectLibraryRates(item, SINGLE);
    expectLibraryError(item);
  });

  it('are all compared', () => {
    const compared = new Set(cases.map(([, { spec }]) => spec.name));
    expect(KERAS.map(({ name }) => name).filter(name => !compared.has(name))).toEqual([]);
  });
});
