import { fireEvent, render, screen } from '@testing-library/react';
import { Section } from '../../src/panel/section';
import { inspectorOf } from './inspector';

describe('Section', () => {
  it('can be folded away and opened again', async () => {
    const { model } = await inspectorOf();
    render(
      <Section model={model} title="Loss" area="loss" aside={<i>aside</i>}>
        <p>content</p>
      </Section>
    );
    const header = screen.getByRole('button', { name: 'Loss' });
    const body = document.getElementById(header.getAttribute('aria-controls') ?? '');
    expect(header.getAttribute('aria-expanded')).toBe('true');
    expect(body?.textContent).toBe('content');
    fireEvent.click(header);
    expect(model.store.state.folded).toEqual(['classes', 'loss']);
    expect(header.getAttribute('aria-expanded')).toBe('false');
    expect(body?.hidden).toBe(true);
    expect(screen.queryByText('content')).toBeNull();
    expect(screen.getByText('aside')).toBeTruthy();
    fireEvent.click(header);
    expect(screen.getByText('content')).toBeTruthy();
    expect(model.store.state.folded).toEqual(['classes']);
  });

  it('stays as it was left in this notebook', async () => {
    const { model } = await inspectorOf();
    model.fold('loss', true);
    render(
      <>
        {(['loss', 'inputs'] as const).map(area => (
          <Section key={area} model={model} title={area} area={area}>
            <p>content</p>
          </Section>
        ))}
      </>
    );
    expect(screen.getAllByText('content')).toHaveLength(1);
  });
});
