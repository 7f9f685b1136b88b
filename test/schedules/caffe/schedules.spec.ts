import { CAFFE } from '../../../src/schedules/caffe/schedules';
import { DOUBLE, expectLibraryError, expectLibraryRates, libraryCases } from '../library-rates';

const cases = libraryCases('caffe');

describe('the schedules of caffe', () => {
  it.each(cases)('have the rates of the library: %s', (_, item) => {
    expectLibraryRates(item, DOUBLE);
    expectLibraryError(item);
  });

  it('are all compared', () => {
    const compared = new Set(cases.map(([, { spec }]) => spec.name));
    expect(CAFFE.map(({ name }) => name).filter(name => !compared.has(name))).toEqual([]);
  });
});
