import { MAX_RECORDS } from '../../../src/repr/history/max-records';
import { parseOutput } from '../../../src/repr/parse-output';

describe('MAX_RECORDS', () => {
  it('is how many lines of a log are read at most', () => {
    const lines = Array.from({ length: MAX_RECORDS + 10 }, (_, i) => `epoch ${i} loss ${i}.5`);
    const [item] = parseOutput(lines.join('\n'));
    expect(item.kind).toBe('history');
    const longest = item.kind === 'history' ? item.history.series[0].values.length : 0;
    expect(longest).toBe(MAX_RECORDS);
  });
});
