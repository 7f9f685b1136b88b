import { matchingSource } from '../../src/model/matching-source';
import { wholeOf } from '../../src/sources/kernel/whole-of';
import { entry } from './entry';

describe('matchingSource', () => {
  const sample = { size: 5, seed: 2 };
  const sampled = entry(
    'z',
    {},
    {
      sources: [{ path: 'z', sample }],
      about: { note: null, classNames: null, rows: { size: 5, of: 90 } }
    }
  );

  it('takes the same rows of an array of as many', () => {
    expect(matchingSource({ name: 'y', shape: [90] }, sampled)).toEqual({ path: 'y', sample });
  });

  it('takes all of any other', () => {
    expect(matchingSource({ name: 'y', shape: [5] }, sampled)).toEqual(wholeOf('y'));
    expect(matchingSource({ name: 'y', shape: [90] }, entry('z'))).toEqual(wholeOf('y'));
    expect(matchingSource({ name: 'y', shape: [90] }, null)).toEqual(wholeOf('y'));
  });
});
