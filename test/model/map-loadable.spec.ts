import { TaggedError } from '../../src/errors';
import { IDLE, type Loadable } from '../../src/model/loadable';
import { mapLoadable } from '../../src/model/map-loadable';

const error = new TaggedError('unexpected', 'no');

describe('mapLoadable', () => {
  it.each<[Loadable<number>, Loadable<string>]>([
    [IDLE, IDLE],
    [
      { status: 'ready', value: 1 },
      { status: 'ready', value: '1' }
    ],
    [
      { status: 'loading', previous: 2 },
      { status: 'loading', previous: '2' }
    ],
    [
      { status: 'loading', previous: null },
      { status: 'loading', previous: null }
    ],
    [
      { status: 'failed', error, previous: 3 },
      { status: 'failed', error, previous: '3' }
    ],
    [
      { status: 'failed', error, previous: null },
      { status: 'failed', error, previous: null }
    ]
  ])('of %j is %j', (loadable, mapped) => {
    expect(mapLoadable(loadable, String)).toEqual(mapped);
  });
});
