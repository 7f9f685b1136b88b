import { TaggedError } from '../../src/errors';
import { IDLE, valueOf } from '../../src/model/loadable';

describe('valueOf', () => {
  it.each([
    ['nothing', IDLE, null],
    ['a value', { status: 'ready', value: 7 }, 7],
    ['the last value while a new one is under way', { status: 'loading', previous: 6 }, 6],
    ['nothing while the first is under way', { status: 'loading', previous: null }, null],
    [
      'nothing where it failed, since the last value answers another question',
      { status: 'failed', error: new TaggedError('unexpected', 'no'), previous: 6 },
      null
    ]
  ] as const)('is %s', (_, loadable, value) => {
    expect(valueOf<number>(loadable)).toBe(value);
  });
});
