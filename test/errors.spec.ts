import { isTagged, TaggedError } from '../src/errors';

const error = new TaggedError('target-out-of-range', 'target {target} is outside 0..{last}', {
  target: 12,
  last: 9
});

describe('TaggedError', () => {
  it('says its sentence, and keeps template and values for a translation', () => {
    expect(error.message).toBe('target 12 is outside 0..9');
    expect(error).toMatchObject({
      name: 'TaggedError',
      tag: 'target-out-of-range',
      template: 'target {target} is outside 0..{last}',
      values: { target: 12, last: 9 }
    });
  });

  it('carries its cause', () => {
    const cause = new Error('socket closed');
    expect(new TaggedError('kernel-died', 'the kernel died', {}, { cause }).cause).toBe(cause);
  });
});

describe('isTagged', () => {
  it('knows its own, by tag where one is asked for', () => {
    expect(isTagged(error)).toBe(true);
    expect(isTagged(error, 'target-out-of-range')).toBe(true);
    expect(isTagged(error, 'timeout')).toBe(false);
    expect(isTagged(new Error('target 12'))).toBe(false);
    expect(isTagged({ tag: 'timeout' })).toBe(false);
    expect(isTagged(null)).toBe(false);
  });
});
