import { keyOf } from '../../../src/sources/notebook/cell-output';

describe('keyOf', () => {
  it('names an output by its cell and place, whatever it shows', () => {
    expect(keyOf({ cellId: 'ab12', outputIndex: 3 })).toBe('output:ab12:3');
  });
});
