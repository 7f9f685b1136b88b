import { disagreementSentence } from '../../../src/panel/inputs/disagreement-sentence';
import { fill } from '../../../src/sentence';

function said(difference: Parameters<typeof disagreementSentence>[1]['difference']): string {
  const { template, values } = disagreementSentence('z', { agrees: false, difference });
  return fill(template, values);
}

describe('disagreementSentence', () => {
  it('names the place and both values', () => {
    expect(said({ position: [1, 0], shown: 1.5, held: 9.5 })).toBe(
      'The kernel’s z is no longer what this output shows, but was assigned anew or changed: at (1, 0) it holds 9.5, and 1.5 is printed.'
    );
  });

  it('says that the shape is another', () => {
    expect(said(null)).toMatch(/assigned anew, with another shape/);
  });
});
