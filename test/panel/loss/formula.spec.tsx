import { screen } from '@testing-library/react';
import { Formula } from '../../../src/panel/loss/formula';
import { environmentOf, renderInPanel } from '../environment';

const FORMULA = { tex: 'm = \\max_k z_k', text: 'max z' };

describe('Formula', () => {
  it('is typeset, and text for screen readers', () => {
    const typeset = jest.fn((node: HTMLElement) => node.replaceChildren('∎'));
    renderInPanel(<Formula {...FORMULA} />, environmentOf({}, { typeset }));
    const formula = screen.getByRole('img', { name: 'max z' });
    expect(formula.textContent).toBe('∎');
    expect(typeset).toHaveBeenCalledTimes(1);
  });

  it('is typeset anew with other numbers', () => {
    const seen: (string | null)[] = [];
    const typeset = (node: HTMLElement): void => void seen.push(node.textContent);
    const { rerender } = renderInPanel(<Formula {...FORMULA} />, environmentOf({}, { typeset }));
    rerender(<Formula tex="x" text="y" />);
    expect(seen).toEqual(['$m$ $= \\max_k z_k$', '$x$']);
  });

  it('is plain text where nothing typesets', () => {
    const { container } = renderInPanel(<Formula {...FORMULA} />);
    expect(container.textContent).toBe('max z');
  });
});
