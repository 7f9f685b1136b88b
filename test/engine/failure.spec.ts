import { failureOf, revive } from '../../src/engine/failure';
import { isTagged, TaggedError } from '../../src/errors';

const ERROR = new TaggedError(
  'target-out-of-range',
  'target {target} at row {row} is outside 0..{last}',
  { target: 12, row: 40, last: 9 },
  { cause: new Error('never sent') }
);

describe('failureOf', () => {
  it('is plain data that passes between threads as it is', () => {
    const failure = failureOf(ERROR);
    expect(structuredClone(failure)).toEqual(failure);
    expect(failure).toEqual({
      tag: 'target-out-of-range',
      template: 'target {target} at row {row} is outside 0..{last}',
      values: { target: 12, row: 40, last: 9 }
    });
  });
});

describe('revive', () => {
  it('makes the error again, with its sentence', () => {
    const revived = revive(structuredClone(failureOf(ERROR)));
    expect(isTagged(revived, 'target-out-of-range')).toBe(true);
    expect(revived.message).toBe('target 12 at row 40 is outside 0..9');
    expect(failureOf(revived)).toEqual(failureOf(ERROR));
  });

  it('does so where nothing is filled in', () => {
    const revived = revive(failureOf(new TaggedError('cancelled', 'the read was cancelled')));
    expect([revived.tag, revived.message]).toEqual(['cancelled', 'the read was cancelled']);
  });
});
