import { disagreementSentence } from '../../../src/panel/inputs/disagreement-sentence';
import { fill } from '../../../src/sentence';

function said(difference: Parameters<typeof disagreementSentence>[1]['difference']): string {
  const { template, values } = disagreementSentence('z', { agrees: false, difference });
  return fill(template, values);
}

describe('disagreementSentence', () => {
  it('names the place and both values', () => {
    expect(said({ position: [1, 0], shown: 1.5, held: 9.5 })).toBe(
      'The kernel’s z is not what this output shows: at (1, 0) it holds 9.5, and 1.5 is printed.'
    );
  });

  it('says that the shape is another', () => {
    expect(said(null)).toMatch(/another shape than this output shows/);
  });
});
