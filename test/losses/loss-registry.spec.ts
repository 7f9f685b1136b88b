import { isTagged } from '../../src/errors';
import { findLoss, LOSSES } from '../../src/losses/loss-registry';
import { DEFAULT_LOSS } from '../../src/losses/loss-spec';
import { resolveParams } from '../../src/losses/resolve-params';

const named = LOSSES.map(entry => [`${entry.library}.${entry.name}`, entry] as const);

describe('LOSSES', () => {
  it('has no loss twice', () => {
    expect(new Set(named.map(([name]) => name)).size).toBe(LOSSES.length);
  });

  it.each(named)('%s is found, and accepts its own defaults', (_, entry) => {
    const { library, name, params } = entry;
    expect(findLoss({ library, name })).toBe(entry);
    const resolved = resolveParams(entry, { library, name, params: {} });
    expect(Object.keys(resolved)).toEqual(params.map(info => info.name));
    expect(params.every(info => resolved[info.name] === info.default)).toBe(true);
  });

  it.each(named)('%s has one formula, and reductions that differ', (_, { formula, reductions }) => {
    expect(formula.startsWith('L = ')).toBe(true);
    expect(reductions.length).toBeGreaterThan(0);
    expect(new Set(reductions).size).toBe(reductions.length);
  });
});

describe('findLoss', () => {
  it('tells losses of the same name apart by their library', () => {
    const [vision, optax] = ['torchvision', 'optax'].map(library =>
      findLoss({ library, name: 'sigmoid_focal_loss' })
    );
    expect([vision.library, optax.library]).toEqual(['torchvision', 'optax']);
    expect(findLoss(DEFAULT_LOSS).name).toBe('cross_entropy');
  });

  it('refuses a loss that is not known', () => {
    expect.assertions(2);
    try {
      findLoss({ library: 'keras', name: 'cross_entropy' });
    } catch (error) {
      expect(isTagged(error, 'invalid-option')).toBe(true);
      expect(String(error)).toContain('keras has no loss cross_entropy that is known here');
    }
  });
});
