import { lossInspectorIcon } from '../src/icons';

describe('lossInspectorIcon', () => {
  it('is drawn in the colours of the theme', () => {
    expect(lossInspectorIcon.name).toBe('loss-inspector:icon');
    const svg = lossInspectorIcon.element({ tag: 'span' }).querySelector('svg');
    expect(svg?.innerHTML).toMatch(/class="jp-icon\S*"/);
    expect(svg?.getAttribute('viewBox')).toBe('0 0 24 24');
  });
});
