import fc from 'fast-check';
import { readLogLine } from '../../../src/repr/history/log-line';
import { mayLog } from '../../../src/repr/history/may-log';
import { SourceText } from '../../../src/repr/source-text';

describe('mayLog', () => {
  it.each([
    ['epoch 3 loss 0.412', true],
    ['[2,  4000] 2.173', true],
    ['   0.5 -1.25e-05 3.E+2 7e1', false],
    ['│ 0.5 ┆ 1 │', false],
    ['0.5 nan', true],
    ['_ 0.5', true],
    ['e-05 0.5', true],
    ['', false]
  ])('of %j is %j', (line, expected) => {
    expect(mayLog(new SourceText(line), 0)).toBe(expected);
  });

  it('looks at one line only', () => {
    const source = new SourceText('0.5\n\n \nloss');
    expect([0, 1, 2, 3].map(line => mayLog(source, line))).toEqual([false, false, false, true]);
  });

  it('passes no line over that tells of a training', () => {
    const piece = fc.constantFrom('[', '2', ',', ' ', ']', '.5', 'e', '-', 'loss', 'ep 3');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const line = pieces.join('');
        expect(mayLog(new SourceText(line), 0) || readLogLine(line) === null).toBe(true);
      }),
      { numRuns: 2000 }
    );
  });
});
