import { logitRows } from '../../src/losses/logit-rows';
import { softmax } from '../../src/losses/softmax';
import { rowsOf } from '../fixtures/arrays';
import { expectClose } from '../fixtures/expect-close';

describe('logitRows', () => {
  it('leaves rows of logits and of log-probabilities as they are', () => {
    const raw = rowsOf([[1, -2, NaN]]);
    expect(logitRows(raw, 'logits', 'row')).toBe(raw);
    expect(logitRows(raw, 'log-probabilities', 'row')).toBe(raw);
  });

  it('takes the logarithm of rows of probabilities, and leaves these untouched', () => {
    const raw = rowsOf([[1, 0, -0.5]]);
    const rows = logitRows(raw, 'probabilities', 'row');
    expect([...rows.values]).toEqual([0, -Infinity, NaN]);
    expect([...raw.values]).toEqual([1, 0, -0.5]);
    expect(rows).toMatchObject({ numSamples: 1, numClasses: 3 });
  });

  it('makes two classes of an element', () => {
    const rows = logitRows(rowsOf([[3], [-Infinity]]), 'logits', 'element');
    expect(rows).toMatchObject({ numSamples: 2, numClasses: 2 });
    expect([...rows.values]).toEqual([0, 3, 0, -Infinity]);
  });

  it('gives the second class the probability of an element', () => {
    const rows = logitRows(rowsOf([[0.2], [1]]), 'probabilities', 'element');
    expectClose(softmax(rows), [0.8, 0.2, 0, 1], 1e-15);
    const tiny = logitRows(rowsOf([[1e-20]]), 'probabilities', 'element');
    expect(tiny.values[0]).toBe(-1e-20);
  });
});
