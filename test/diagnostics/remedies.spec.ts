import { REMEDIES, remedyCode } from '../../src/diagnostics/remedies';
import fixture from '../fixtures/remedies.json';

describe('remedyCode', () => {
  it('fills in the values, and leaves the names of the arrays to others', () => {
    expect(remedyCode('wrong-axis', { other: 2 })).toBe('{logits} = {logits}.movedim(2, 1)');
    expect(remedyCode('all-ignored', { ignored: -100 })).toBe('assert ({targets} != -100).any()');
  });

  it('fills in names at all their places', () => {
    expect(remedyCode('swapped-arrays', { logits: 'z', targets: 'y' })).toBe('z, y = y, z');
  });

  it('takes a value as it is written, be it a pattern of replace', () => {
    expect(remedyCode('narrow-targets', { targets: '$&' })).toBe('$& = $&.long()');
  });
});

describe('REMEDIES', () => {
  it('are the code that test_remedies.py runs', () => {
    expect(REMEDIES).toEqual(fixture);
  });
});
