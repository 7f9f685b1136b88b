import {
  paramChoices,
  type ChoiceContext
} from '../../../src/analysis/reconciliation/param-choices';
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
});
