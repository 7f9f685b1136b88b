import fc from 'fast-check';
import { joinSections, splitSections } from '../../src/repr/output-sections';

const word = fc.string().filter(text => !text.includes('\u001d'));

describe('splitSections', () => {
  it('gives back what joinSections has put together', () => {
    fc.assert(
      fc.property(word, fc.array(word), fc.option(word), (plain, tables, json) => {
        expect(splitSections(joinSections({ plain, tables, json }))).toEqual({
          plain,
          tables,
          json
        });
      })
    );
  });

  it('leaves a text without sections as it is', () => {
    expect(splitSections('array([1])')).toEqual({ plain: 'array([1])', tables: [], json: null });
  });
});
