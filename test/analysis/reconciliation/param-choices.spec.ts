import {
  isIgnored,
  isSmoothing,
  paramChoices,
  type ChoiceContext
} from '../../../src/analysis/reconciliation/param-choices';
import { LOSSES } from '../../../src/losses/loss-registry';
import {
  FROM_LOGITS,
  IGNORE_INDEX,
  LABEL_SMOOTHING,
  WEIGHT
} from '../../../src/losses/loss-params';

const NOTHING: ChoiceContext = { own: {}, named: [], ignorable: [], canBalance: false };

describe('paramChoices', () => {
  it('are the default, the own value, those of the notebook and balanced ones for weights', () => {
    const choices = paramChoices(WEIGHT, {
      own: { weight: [1, 2] },
      named: [{ name: 'w', weights: [3, 4] }],
      ignorable: [],
      canBalance: true
    });
    expect(choices.map(({ value, weightsName }) => [value, weightsName])).toEqual([
      [null, null],
      [[1, 2], null],
      [[3, 4], 'w'],
      ['balanced', null]
    ]);
  });

  it('name each value once, the simplest way', () => {
    const own = { label_smoothing: 0.1, ignore_index: -100 };
    const smoothings = paramChoices(LABEL_SMOOTHING, { ...NOTHING, own });
    expect(smoothings.filter(({ value }) => value === 0.1)).toMatchObject([{ cost: 1 }]);
    expect(paramChoices(IGNORE_INDEX, { ...NOTHING, own, ignorable: [-100, 0] })).toMatchObject([
      { value: -100, cost: 0 },
      { value: 0 }
    ]);
  });

  it('turn a switch', () => {
    expect(paramChoices(FROM_LOGITS, NOTHING).map(({ value }) => value)).toEqual([false, true]);
  });

  it('know smoothings and ignored targets by the names of every library', () => {
    const named = (holds: typeof isSmoothing): string[] =>
      LOSSES.flatMap(({ name, params }) =>
        params.filter(holds).map(info => `${name} ${info.name}`)
      );
    expect(named(isSmoothing)).toEqual([
      'cross_entropy label_smoothing',
      'sigmoid_focal_loss alpha',
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
