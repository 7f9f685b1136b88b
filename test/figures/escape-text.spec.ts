import { escapeText } from '../../src/figures/escape-text';

describe('escapeText', () => {
  it('takes the meaning from mark-up', () => {
    expect(escapeText('<a href="x">lr & k</a>')).toBe('&lt;a href="x"&gt;lr &amp; k&lt;/a&gt;');
  });
});
