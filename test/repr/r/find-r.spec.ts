import { parseOutput } from '../../../src/repr/parse-output';
import { findR } from '../../../src/repr/r/find-r';
import { SourceText } from '../../../src/repr/source-text';

const lines = (...text: string[]): string => text.join('\n');

describe('findR', () => {
  it('finds one after another, each by its name', () => {
    const text = lines(
      '$z',
      '     [,1] [,2]',
      '[1,]  0.5  1.5',
      '',
      '$y',
      '[1] 0 1',
      '',
      'loss:',
      '[1] 0.53',
      '    a     b ',
      '0.250 0.750 '
    );
    const items = findR(new SourceText(text)).flatMap(region => region.items);
    expect(items).toMatchObject([
      { name: 'z', array: { shape: [1, 2] } },
      { name: 'y', array: { shape: [2] } },
      { name: 'loss', array: { shape: [] } },
      { name: null, array: { shape: [2], labels: ['a', 'b'] } }
    ]);
  });

  it('covers the line that names an element of a list', () => {
    const text = lines('[[1]]', '[1] 1.5 2.5', '', '[[2]]', '     [,1]', '[1,]  0.5');
    expect(parseOutput(text).map(({ format }) => format)).toEqual(['r', 'r']);
  });

  it('leaves other brackets to those who know them', () => {
    const text = lines('array([[1.5, 2.5]])', '[1] 1.5 2.5', 'z = [0.5, 1.5]');
    expect(parseOutput(text).map(({ format }) => format)).toEqual(['numpy', 'r', 'python']);
  });

  it.each([
    '[1] 5',
    '[1] TRUE',
    '[1] "a" "b"',
    '[1] "0.5" "1.5"',
    '[1] see page 3',
    '[1] 2018 - 3',
    '[2] 1.5 2.5',
    '[1] 0.5\n[2] 0.4\n[3] 0.3',
    '[1] 0.5 0.25\n[3] 0.125',
    '[1] Loss 0.5 acc 0.7',
    '     [,1] [,2]\n[1,]  "a"  "b"',
    '[1,] 0.5',
    ', , 1',
    '  a   b \nfoo bar ',
    ' num [1:10] 0.594 0.333 1.063 -0.304 0.37 ...',
    'numeric(0)'
  ])('finds no array in %j', text => {
    expect(findR(new SourceText(text)).flatMap(region => region.items)).toEqual([]);
    expect(parseOutput(text)).toEqual([]);
  });
});
