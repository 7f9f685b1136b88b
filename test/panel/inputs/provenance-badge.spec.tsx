import { EXACT, printed, TRUNCATED } from '../../../src/array/provenance';
import { ProvenanceBadge } from '../../../src/panel/inputs/provenance-badge';
import { renderInPanel } from '../environment';

describe('ProvenanceBadge', () => {
  it.each([
    [EXACT, 'exact'],
    [printed(0.00005), 'printed ± 5e−5'],
    [printed(0.05), 'printed ± 0.05'],
    [TRUNCATED, 'truncated']
  ])('of %j says %s', (provenance, text) => {
    const { container } = renderInPanel(<ProvenanceBadge provenance={provenance} />);
    expect(container.textContent).toBe(text);
  });

  it.each([
    [printed(0.05, 5e-9), 'at most ± 5e−9 if the print options are the default ones'],
    [printed(0.05, 0), 'exact if the print options are the default ones']
  ])('of %j tells what print options left alone would mean', (provenance, text) => {
    const { container } = renderInPanel(<ProvenanceBadge provenance={provenance} />);
    expect(container.querySelector('span')?.title).toContain(text);
  });
});
