import { readRArray } from '../../../src/repr/r/r-array';
import { SourceText } from '../../../src/repr/source-text';

const read = (...lines: string[]) => readRArray(new SourceText(lines.join('\n')), 0);
const slice = (place: string, a: number, b: number) => [
  ...[`, , ${place}`, '', '     [,1] [,2]', `[1,]  ${a}.5  ${b}.5`, '']
];

describe('readRArray', () => {
  it('joins the slices along a third axis, which runs fastest', () => {
    const array = read(...slice('1', 1, 2), ...slice('2', 3, 4));
    expect(array?.content).toMatchObject({
      kind: 'array',
      array: { shape: [1, 2, 2], values: new Float64Array([1.5, 3.5, 2.5, 4.5]) }
    });
    expect(array?.endLine).toBe(9);
  });

  it('takes the extents of four axes from the last title', () => {
    const places = ['1, 1', '2, 1', '1, 2', '2, 2'];
    const array = read(...places.flatMap((place, i) => slice(place, i, 9)));
    expect(array?.content).toMatchObject({
      array: {
        shape: [1, 2, 2, 2],
        values: new Float64Array([0.5, 2.5, 1.5, 3.5, ...Array(4).fill(9.5)])
      }
    });
  });

  it('is truncated where slices were left out or are not even', () => {
    const note = ' [ reached getOption("max.print") -- omitted 1 matrix slice(s) ]';
    expect(read(...slice('1', 1, 2), note)?.content).toMatchObject({ kind: 'truncated' });
    const other = [', , 2', '', '     [,1]', '[1,]  0.5'];
    expect(read(...slice('1', 1, 2), ...other)?.content).toMatchObject({
      kind: 'truncated',
      shape: null
    });
  });

  it('is null without a matrix below the title', () => {
    expect(read(', , 1', '', 'nothing')).toBeNull();
    expect(read('     [,1]', '[1,]  0.5')).toBeNull();
  });
});
