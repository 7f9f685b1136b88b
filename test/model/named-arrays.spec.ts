import { EXACT, printed } from '../../src/array/provenance';
import type { InputEntry } from '../../src/model/input-entry';
import { NO_PAIR } from '../../src/model/inspector-state';
import { namedScalars, namedWeights } from '../../src/model/named-arrays';
import { CLASSES, entry } from './entry';

const logits = entry('logits');
const pair = { ...NO_PAIR, logits };
const ready = (...value: InputEntry[]) => ({ status: 'ready', value }) as const;

function scalar(label: string, value: number, provenance = EXACT): InputEntry {
  const traits = { whole: false, min: value, max: value, oneHotAxis: null, distributionAxis: null };
  return entry(label, { shape: [], provenance, traits });
}

describe('namedWeights', () => {
  it('are floating vectors with a name and a number for each class', () => {
    const inputs = ready(
      logits,
      entry('w', { shape: [4] }),
      entry('[3]', { shape: [4] }),
      entry('other', { shape: [3] }),
      entry('counts', { ...CLASSES, shape: [4] }),
      entry('broken', null)
    );
    expect(namedWeights({ inputs, pair })).toEqual([{ name: 'w', ref: { key: 'w', index: 0 } }]);
  });

  it('are none without logits', () => {
    const inputs = ready(entry('w', { shape: [4] }));
    expect(namedWeights({ inputs, pair: NO_PAIR })).toEqual([]);
  });
});

describe('namedScalars', () => {
  it('are single floating numbers, with the digits that are known of them', () => {
    const inputs = ready(
      scalar('loss', 1.0598, printed(5e-5)),
      scalar('exact', 0.1),
      scalar('coarse', 1200, printed(0.5)),
      scalar('nan', NaN),
      entry('vector', { shape: [1] }),
      entry('count', { ...CLASSES, shape: [] })
    );
    expect(namedScalars({ inputs })).toEqual([
      { label: 'loss', text: '1.0598' },
      { label: 'exact', text: '0.1' },
      { label: 'coarse', text: '1200' }
    ]);
  });
});
