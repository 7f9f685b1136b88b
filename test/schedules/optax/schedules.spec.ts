import { OPTAX } from '../../../src/schedules/optax/schedules';
import { SINGLE, expectLibraryError, expectLibraryRates, libraryCases } from '../library-rates';

const cases = libraryCases('optax');

describe('the schedules of optax', () => {
  it.each(cases)('have the rates of the library: %s', (_, item) => {
    expectLibraryRates(item, SINGLE);
    expectLibraryError(item);
  });

  it('are all compared', () => {
    const compared = new Set(cases.map(([, { spec }]) => spec.name));
    expect(OPTAX.map(({ name }) => name).filter(name => !compared.has(name))).toEqual([]);
  });
});
