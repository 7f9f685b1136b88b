import { isSetByR, vectorLines } from '../../../src/repr/r/vector-lines';
import { SourceText } from '../../../src/repr/source-text';

const lines = (text: string): ReturnType<typeof vectorLines> =>
  vectorLines(new SourceText(text), 0);

describe('vectorLines', () => {
  it('counts the elements of all lines', () => {
    expect(lines(' [1] a b\n [3] c d\n [5] e\n [9] f')).toMatchObject({
      count: 5,
      endLine: 3,
      labelWidth: 4
    });
  });

  it.each(['[1]', '[2] 1 2', 'x [1] 2', '[1]2'])('finds none in %j', text => {
    expect(lines(text)).toBeNull();
  });
});

describe('isSetByR', () => {
  it.each([
    ['[1]  1.5 -2.5\n[3]  0.5', true],
    ['[1] cat   horse\n[3] horse', true],
    ['[1] 1.5 -2.5 3', false],
    ['[1] 1.5\n[2] 2.5', false]
  ])('%j: %s', (text, expected) => {
    const vector = lines(text);
    expect(vector !== null && isSetByR(vector)).toBe(expected);
  });
});
