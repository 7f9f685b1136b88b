import { fireEvent, render, screen } from '@testing-library/react';
import { Section } from '../../src/panel/section';

describe('Section', () => {
  it('can be folded away and opened again', () => {
    render(
      <Section title="Loss" area="loss" aside={<i>aside</i>}>
        <p>content</p>
      </Section>
    );
    const header = screen.getByRole('button', { name: 'Loss' });
    const body = document.getElementById(header.getAttribute('aria-controls') ?? '');
    expect(header.getAttribute('aria-expanded')).toBe('true');
    expect(body?.textContent).toBe('content');
    fireEvent.click(header);
    expect(header.getAttribute('aria-expanded')).toBe('false');
    expect(body?.hidden).toBe(true);
    expect(screen.queryByText('content')).toBeNull();
    expect(screen.getByText('aside')).toBeTruthy();
    fireEvent.click(header);
    expect(screen.getByText('content')).toBeTruthy();
  });
});
