import { holdsArrays } from '../../../src/sources/files/file-endings';

describe('holdsArrays', () => {
  it.each([
    ['data/logits.npy', true],
    ['A.NPZ', true],
    ['model.safetensors', true],
    ['model.pt', false],
    ['npy', false],
    ['a.npy.gz', false]
  ])('of %s is %s', (name, holds) => expect(holdsArrays(name)).toBe(holds));
});
