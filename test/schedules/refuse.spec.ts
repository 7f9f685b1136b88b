import { isTagged } from '../../src/errors';
import { refuse } from '../../src/schedules/refuse';

function refusal(call: () => never): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

describe('refuse', () => {
  it('throws a sentence that carries the value and the limit', () => {
    expect(() => refuse('at most {limit}, not {value}', { limit: 8, value: 9 })).toThrow(
      'at most 8, not 9'
    );
  });

  it('keeps the template and its values for a translation', () => {
    const error = refusal(() => refuse('at most {limit}', { limit: 8 }));
    expect(isTagged(error, 'invalid-schedule')).toBe(true);
    expect(error).toMatchObject({ template: 'at most {limit}', values: { limit: 8 } });
  });

  it('takes a sentence without values', () => {
    expect(() => refuse('nothing fits')).toThrow('nothing fits');
  });
});
