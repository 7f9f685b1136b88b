import { parseOutput } from '../../../src/repr/parse-output';
import { levelsBelow } from '../../../src/repr/r/r-factor';
import { SourceText } from '../../../src/repr/source-text';

describe('levelsBelow', () => {
  it.each([
    ['Levels: cat dog', ['cat', 'dog']],
    ['Levels: low < mid < high', ['low', 'mid', 'high']],
    ['100 Levels: a b ... z', ['a', 'b', '...', 'z']],
    ['Level: a', null]
  ])('reads %j', (line, levels) => {
    expect(levelsBelow(new SourceText(line), 0)).toEqual(levels);
  });

  it('finds none below the end', () => {
    expect(levelsBelow(new SourceText('x'), 1)).toBeNull();
  });
});

describe('a factor', () => {
  it('is read as class indices from 0', () => {
    expect(parseOutput('[1] dog cat dog\nLevels: cat dog fox')).toMatchObject([
      {
        kind: 'array',
        array: {
          dtype: 'int64',
          values: new Float64Array([1, 0, 1]),
          classNames: ['cat', 'dog', 'fox'],
          provenance: { kind: 'exact' }
        }
      }
    ]);
  });

  it.each([
    ['[1] a z\nLevels: a b', 'none of its levels'],
    ['[1] a b ...\nLevels: a ... z', 'not all printed'],
    ['[1] big cat big cat\nLevels: big cat', 'spaces'],
    ['[1] big cat dog    \nLevels: big cat dog', 'spaces']
  ])('that does not tell is refused: %j', (text, reason) => {
    const [item] = parseOutput(text);
    expect(item.kind === 'broken' && item.error.message).toContain(reason);
  });
});
