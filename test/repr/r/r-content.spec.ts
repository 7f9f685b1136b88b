import { omittedBy } from '../../../src/repr/r/r-content';
import { SourceText } from '../../../src/repr/source-text';

describe('omittedBy', () => {
  it.each([
    [' [ reached getOption("max.print") -- omitted 20 entries ]', 20],
    [` [ reached 'max' / getOption("max.print") -- omitted 25 rows ]`, 25],
    ['[1] 20', null]
  ])('reads %j', (line, omitted) => {
    expect(omittedBy(new SourceText(line), 0)).toBe(omitted);
  });
});
