import { nullTranslator } from '@jupyterlab/translation';
import { handleLabel } from '../../../src/panel/schedule/handle-label';

const trans = nullTranslator.load('loss_inspector');
const labelOf = (number: number | null, within: readonly string[]): string =>
  handleLabel({ label: 'Peak', number, within }, trans);

describe('handleLabel', () => {
  it('says what it is, and the how many-th', () => {
    expect(labelOf(null, [])).toBe('Peak');
    expect(labelOf(2, [])).toBe('Peak 2');
  });

  it('says of which nested schedule, from the inside', () => {
    expect(labelOf(null, ['1. OneCycleLR', 'Scale'])).toBe('Peak of 1. OneCycleLR of Scale');
  });
});
