import { parseOutput } from '../../src/repr/parse-output';
import { richer } from '../../src/repr/richer';

const WHOLE = parseOutput('array([0.5, 1.5, 2.5])');
const PART = parseOutput('array([0.5, ..., 2.5], shape=(300,))');
const REFUSED = parseOutput("array(['a'], dtype='<U1')");

describe('richer', () => {
  it.each([
    ['values rather than a shape', PART, WHOLE, WHOLE],
    ['a shape rather than a refusal', REFUSED, PART, PART],
    ['a refusal rather than nothing', [], REFUSED, REFUSED],
    ['the first of equals', WHOLE, [...WHOLE], WHOLE]
  ])('prefers %s', (_what, first, second, expected) => {
    expect(richer(first, second)).toBe(expected);
  });
});
