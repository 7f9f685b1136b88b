import { writtenPath } from '../../../src/sources/notebook/written-path';

describe('writtenPath', () => {
  it.each([
    ['x', 'x'],
    ['  model.logits\n', 'model.logits'],
    ['out[0]["logits"].detach().cpu().numpy()', 'out[0]["logits"].detach().cpu().numpy()'],
    ["d['a b'][1:3, :]", "d['a b'][1:3, :]"],
    ['größe_1', 'größe_1'],
    ['_1', '_1'],
    ['Nonesuch', 'Nonesuch']
  ])('of %j is %s', (text, path) => {
    expect(writtenPath(text)).toBe(path);
  });

  it.each([
    '',
    '1',
    '1x',
    'x + 1',
    'x.',
    'x[]',
    'x[0',
    'x[y[0]]',
    'f(x)',
    'x.mean()',
    'x.numpy(force=True)',
    '"x"',
    'x, y',
    'None',
    ' True ',
    'False',
    '_',
    '___.logits'
  ])('is null for %j, which cannot be looked up', text => {
    expect(writtenPath(text)).toBeNull();
  });
});
