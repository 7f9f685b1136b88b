import { LOSSES } from '../../src/losses/loss-registry';
import { isIgnored, isSmoothing } from '../../src/losses/param-roles';

describe('the roles of parameters', () => {
  it('are known by the names of every library', () => {
    const named = (holds: typeof isSmoothing): string[] =>
      LOSSES.flatMap(({ name, params }) =>
        params.filter(holds).map(info => `${name} ${info.name}`)
      );
    expect(named(isSmoothing)).toEqual([
      'cross_entropy label_smoothing',
      'CategoricalCrossentropy label_smoothing',
      'BinaryCrossentropy label_smoothing',
      'BinaryFocalCrossentropy label_smoothing',
      'CategoricalFocalCrossentropy label_smoothing',
      'softmax_cross_entropy alpha',
      'LabelSmoother epsilon'
    ]);
    expect(named(isIgnored)).toEqual([
      'cross_entropy ignore_index',
      'nll_loss ignore_index',
      'SparseCategoricalCrossentropy ignore_class',
      'ForCausalLMLoss ignore_index',
      'LabelSmoother ignore_index'
    ]);
  });
});
