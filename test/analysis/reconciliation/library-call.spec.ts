import { libraryCall } from '../../../src/analysis/reconciliation/library-call';
import type { Recipe } from '../../../src/analysis/reconciliation/types';
import type { LossParam } from '../../../src/losses/loss-spec';

const context = { numClasses: 4, numAxes: 2, areIndices: true };

function called(
  library: string,
  name: string,
  params: Record<string, LossParam> = {},
  changes: Partial<Recipe> = {},
  areIndices = true
): string {
  const recipe: Recipe = {
    transform: 'none',
    axis: 1,
    loss: { library, name, params },
    weightsName: null,
    cost: 0,
    ...changes
  };
  const call = { recipe, context: { ...context, areIndices }, x: 'z', y: 'y' };
  return libraryCall({ ...call, reduction: 'mean' });
}

// those of the fixture are run; these are the others
describe('libraryCall', () => {
  it('calls torchvision', () => {
    expect(called('torchvision', 'sigmoid_focal_loss', { gamma: 1 })).toBe(
      'torchvision.ops.sigmoid_focal_loss(z, y.to(z), gamma=1, reduction="mean")'
    );
  });

  it('calls transformers', () => {
    expect(called('transformers', 'LabelSmoother', { epsilon: 0.2 })).toBe(
      'LabelSmoother(epsilon=0.2)({"logits": z}, y)'
    );
  });

  it('moves soft targets along with the logits', () => {
    expect(called('torch', 'cross_entropy', {}, { axis: 0, transform: 'softmax' }, false)).toBe(
      'F.cross_entropy(z.softmax(0).movedim(0, 1), y.movedim(0, 1))'
    );
  });

  it('smooths labels as optax does, which are distributions there', () => {
    expect(called('optax', 'softmax_cross_entropy', { alpha: 0.1 })).toBe(
      'optax.losses.softmax_cross_entropy(z, optax.losses.smooth_labels(jax.nn.one_hot(y, 4), 0.1)).mean()'
    );
  });

  it('names the axis for Keras where it is not the last, and applies a softmax before', () => {
    expect(
      called('keras', 'CategoricalCrossentropy', {}, { axis: 0, transform: 'softmax' }, false)
    ).toBe('keras.losses.CategoricalCrossentropy(axis=0)(y, keras.ops.softmax(z, axis=0))');
  });
});
