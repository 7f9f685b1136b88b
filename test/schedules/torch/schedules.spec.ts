import { TORCH } from '../../../src/schedules/torch/schedules';
import { DOUBLE, expectLibraryError, expectLibraryRates, libraryCases } from '../library-rates';

const cases = libraryCases('torch');

describe('the schedules of torch', () => {
  it.each(cases)('have the rates of the library: %s', (_, item) => {
    expectLibraryRates(item, DOUBLE);
    expectLibraryError(item);
  });

  it('are all compared', () => {
    const compared = new Set(cases.map(([, { spec }]) => spec.name));
    expect(TORCH.map(({ name }) => name).filter(name => !compared.has(name))).toEqual([]);
  });
});
