import { NO_PAIR } from '../../src/model/inspector-state';
import { arrayNames } from '../../src/panel/array-names';
import { entry } from '../model/entry';

describe('arrayNames', () => {
  it.each([
    ['logits_1', 'logits_1'],
    ['Δ', 'Δ'],
    ['out.logits', 'logits'],
    ['[2]', 'logits'],
    ['2z', 'logits'],
    ['z (5 rows, seed 0)', 'logits']
  ])('calls the logits that are labelled %p %p', (label, name) => {
    const logits = { ...entry('z'), label };
    expect(arrayNames({ ...NO_PAIR, logits })).toEqual({ logits: name, targets: 'targets' });
  });

  it('calls both by their roles where there are none', () => {
    expect(arrayNames(NO_PAIR)).toEqual({ logits: 'logits', targets: 'targets' });
  });
});
