import { nameOfPath } from '../../src/model/name-of-path';

describe('nameOfPath', () => {
  it.each([
    ['logits', 'logits'],
    ['out.logits', 'logits'],
    ['out.logits[:100]', 'logits'],
    ['batch["y"][0]', 'y'],
    ["df['target']", 'target'],
    ['logits.detach().cpu()', 'logits'],
    ['logits (100 rows, seed 0)', 'logits'],
    ['val.logits.npy', 'logits'],
    ['eval.npz: y', 'y'],
    ['[3].1', '[3].1']
  ])('of %s is %s', (path, name) => expect(nameOfPath(path)).toBe(name));
});
