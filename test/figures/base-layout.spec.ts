import { baseLayout } from '../../src/figures/base-layout';
import { plainStyle } from './plain-style';

describe('baseLayout', () => {
  it('wears the theme and nothing else', () => {
    const layout = baseLayout(plainStyle.theme, 'step', 'loss (nats)');
    expect(layout).toMatchSnapshot();
    const known = new Set(Object.values(plainStyle.theme).flat());
    const colors = JSON.stringify(layout).match(/#[0-9a-f]{6}|\w+color":"[^"]*/g) ?? [];
    const strange = colors
      .map(found => found.replace(/.*":"/, ''))
      .filter(color => !known.has(color));
    expect(strange).toEqual(['rgba(0, 0, 0, 0)']);
  });
});
