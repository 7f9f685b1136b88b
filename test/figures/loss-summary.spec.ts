import { drawnSummary, lossSummary, memberSummary } from '../../src/figures/loss-summary';
import { analysisOf } from './analysis-of';
import { inWords } from './in-words';

describe('lossSummary', () => {
  it('tells range, largest and wrong predictions', () => {
    expect(inWords({ summary: lossSummary(analysisOf([0.5, 2.25, 0.125]), 'bits') })).toEqual([
      'Losses of 3 samples from 0.1250 to 2.2500 bits; the largest is that of sample 1.',
      '1 of 3 predictions are wrong.'
    ]);
  });

  it('counts what is not finite and names the first', () => {
    const summary = lossSummary(analysisOf([1, 2, Infinity, 3, NaN]), 'nats');
    expect(inWords({ summary })[1]).toBe(
      '2 losses are not finite and lie at the top edge; the first is inf at sample 2.'
    );
  });

  it('has no range where nothing is finite', () => {
    const [first] = inWords({ summary: lossSummary(analysisOf([NaN, NaN]), 'nats') });
    expect(first).toMatch(/^2 losses are not finite/);
  });

  it('says why there is nothing', () => {
    const none = { ...analysisOf([]), accuracy: null };
    const without = { ...none, numSamples: 3 };
    expect(inWords({ summary: lossSummary(without, 'nats') })).toEqual([
      'There are no losses, because no targets are chosen.'
    ]);
    expect(inWords({ summary: lossSummary(none, 'nats') })).toEqual([
      'There are no losses, because there are no samples.'
    ]);
  });
});

describe('drawnSummary', () => {
  it('speaks only where something is left out', () => {
    expect(drawnSummary(10, 10)).toEqual([]);
    expect(inWords({ summary: drawnSummary(10, 11) })[0]).toMatch(/^10 of 11 samples are drawn/);
  });
});

describe('memberSummary', () => {
  it('tells the mean loss of the samples that stand out, if any do', () => {
    const analysis = analysisOf([0.5, 2, 1]);
    const summary = memberSummary(analysis, Uint8Array.of(1, 0, 1), 'nats');
    expect(inWords({ summary })).toEqual([
      'Samples that stand out: 2; their mean loss is 0.7500 nats.'
    ]);
    expect(memberSummary(analysis, null, 'nats')).toEqual([]);
  });
});
