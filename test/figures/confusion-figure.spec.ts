import { confusionFigure } from '../../src/figures/confusion-figure';
import { inWords } from './in-words';
import { plainStyle } from './plain-style';
import { rounded } from './rounded';

const confusion = {
  numClasses: 3,
  matrix: Int32Array.of(3, 1, 0, 0, 2, 2, 0, 0, 0),
  pairs: [
    { target: 1, prediction: 2, count: 2 },
    { target: 0, prediction: 1, count: 1 }
  ],
  names: ['cat', '<b>dog', 'fox']
};
const options = { ...plainStyle, selected: null };

describe('confusionFigure', () => {
  const figure = confusionFigure(confusion, confusion.matrix, options);

  it('draws each target as a row, as strong as its shares', () => {
    expect(rounded(figure.data)).toMatchSnapshot();
    expect(figure.layout.yaxis).toMatchObject({ autorange: 'reversed', title: { text: 'target' } });
  });

  it('says what it shows', () => {
    expect(inWords(figure)[0]).toBe('5 of 8 samples of 3 classes are on the diagonal.');
  });

  it('marks the selected pair', () => {
    const selected = { target: 1, prediction: 2 };
    const marked = confusionFigure(confusion, confusion.matrix, { ...options, selected });
    expect(marked.layout.shapes).toMatchObject([{ x0: 1.5, x1: 2.5, y0: 0.5, y1: 1.5 }]);
    expect(figure.layout.shapes).toEqual([]);
  });

  it('writes counts only where there is room, and numbers some of many classes', () => {
    const many = { numClasses: 30, matrix: new Int32Array(900), pairs: [] };
    const { data, layout } = confusionFigure(many, many.matrix, options);
    expect(data[0]).not.toHaveProperty('texttemplate');
    expect(layout.xaxis?.ticktext).toHaveLength(15);
    expect(figure.data[0]).toHaveProperty('texttemplate', '%{text}');
  });

  it('writes into the cells how much each has changed, and tells it to the pointer of any', () => {
    const start = Int32Array.of(3, 0, 1, 0, 2, 2, 0, 0, 0);
    const [cells] = confusionFigure(confusion, confusion.matrix, { ...options, start }).data;
    expect(cells).toMatchObject({
      text: [['3<br>(±0)', '1<br>(+1)', '0<br>(−1)'], expect.anything(), expect.anything()]
    });
    const many = { numClasses: 6, matrix: new Int32Array(36).fill(2), pairs: [] };
    const [more] = confusionFigure(many, many.matrix, {
      ...options,
      start: new Int32Array(36)
    }).data;
    expect(more).toMatchObject({ text: expect.arrayContaining([Array(6).fill('2')]) });
    expect(JSON.stringify(more)).toContain('<br>+2 against the start');
  });
});
