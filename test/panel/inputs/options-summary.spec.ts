import { nullTranslator } from '@jupyterlab/translation';
import { optionsSummary } from '../../../src/panel/inputs/options-summary';

const trans = nullTranslator.load('');

describe('optionsSummary', () => {
  it('names what differs from the default', () => {
    expect(optionsSummary({ axis: 1, reduction: 'mean' }, trans)).toBe(
      'Options: mean, class axis 1'
    );
    const loss = {
      library: 'torch',
      name: 'cross_entropy',
      params: { weight: [1, 2, 3], ignore_index: 0, label_smoothing: 0.1 }
    };
    expect(optionsSummary({ axis: 1, reduction: 'sum', loss }, trans)).toBe(
      'Options: sum, class axis 1, weight [3], ignore_index 0, label_smoothing 0.1'
    );
  });
});
