import { TaggedError } from '../../src/errors';
import { itemOf } from '../../src/files/item-of';

describe('itemOf', () => {
  it('tells what a person can act on, and throws what nobody foresaw', () => {
    const error = new TaggedError('broken-array', 'it is broken');
    const failing = (cause: Error) => () => {
      throw cause;
    };
    expect(itemOf('a', failing(error))).toEqual({ kind: 'broken', name: 'a', error });
    expect(() => itemOf('a', failing(new RangeError('a bug')))).toThrow(RangeError);
  });
});
