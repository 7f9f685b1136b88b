import { counterparts } from '../../../src/analysis/conventions/counterparts';
import { findLoss } from '../../../src/losses/loss-registry';
import { resolveParams } from '../../../src/losses/resolve-params';
import type { LossParam } from '../../../src/losses/loss-spec';
import type { TargetKind } from '../../../src/analysis/types';

function namesOf(
  library: string,
  name: string,
  params: Record<string, LossParam> = {},
  kind: TargetKind = 'indices'
): string[] {
  return counterparts({ library, name, params }, kind).map(
    other => `${other.library} ${other.name} ${JSON.stringify(other.params)}`
  );
}

describe('counterparts', () => {
  it('are the same loss in the words of the others', () => {
    expect(namesOf('torch', 'cross_entropy')).toEqual([
      'keras SparseCategoricalCrossentropy {"from_logits":true,"ignore_class":-100}',
      'optax softmax_cross_entropy_with_integer_labels {}',
      'transformers LabelSmoother {"epsilon":0,"ignore_index":-100}'
    ]);
    expect(namesOf('sklearn', 'log_loss')).toEqual(['keras SparseCategoricalCrossentropy {}']);
    expect(namesOf('keras', 'BinaryCrossentropy')).toEqual(['torch binary_cross_entropy {}']);
    expect(namesOf('keras', 'BinaryCrossentropy', { from_logits: true })).toEqual([
      'torch binary_cross_entropy_with_logits {}',
      'optax sigmoid_binary_cross_entropy {}'
    ]);
  });

  it('take smoothing and ignored targets along, under the name that they have there', () => {
    const params = { label_smoothing: 0.1 };
    expect(namesOf('torch', 'cross_entropy', params)).toEqual([
      'transformers LabelSmoother {"epsilon":0.1,"ignore_index":-100}'
    ]);
    expect(namesOf('torch', 'cross_entropy', params, 'probabilities')).toEqual([
      'keras CategoricalCrossentropy {"from_logits":true,"label_smoothing":0.1}',
      'optax softmax_cross_entropy {"alpha":0.1}'
    ]);
  });

  it('leave out what has no word for targets that are ignored', () => {
    const torch = { library: 'torch', name: 'cross_entropy', params: {} };
    const libraries = counterparts(torch, 'indices', true).map(({ library }) => library);
    expect(libraries).toEqual(['keras', 'transformers']);
  });

  it('are none where the others have no word for a parameter', () => {
    expect(namesOf('torch', 'cross_entropy', { weight: [1, 2, 3] })).toEqual([]);
    expect(namesOf('torch', 'kl_div')).toEqual([]);
  });

  it('have parameters that their libraries accept', () => {
    for (const kind of ['indices', 'probabilities'] as const) {
      for (const spec of counterparts(
        { library: 'torch', name: 'cross_entropy', params: {} },
        kind
      )) {
        expect(() => resolveParams(findLoss(spec), spec)).not.toThrow();
      }
    }
  });
});
