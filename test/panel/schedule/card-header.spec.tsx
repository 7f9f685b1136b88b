import { fireEvent, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { CardHeader, type CardHeaderProps } from '../../../src/panel/schedule/card-header';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

async function setUp(highlighted: boolean) {
  const { model } = await inspectorOf();
  const highlight = jest.spyOn(model.schedule, 'highlight');
  const remove = jest.spyOn(model.schedule, 'remove');
  const unfold = jest.fn();
  renderInPanel(
    <CardHeader
      model={model}
      id="schedule-7"
      group="g"
      title="Step decay 2"
      formula="lr · γ^t"
      highlighted={highlighted}
      unfolded={false}
      onUnfold={unfold}
    />
  );
  return { highlight, remove, unfold, radio: screen.getByRole<HTMLInputElement>('radio') };
}

function Cards({
  titles,
  ...parts
}: { readonly titles: readonly string[] } & Omit<CardHeaderProps, 'id' | 'title'>): ReactElement {
  return (
    <ul tabIndex={-1}>
      {titles.map(title => (
        <li key={title}>
          <CardHeader {...parts} id={title} title={title} />
        </li>
      ))}
    </ul>
  );
}

describe('CardHeader', () => {
  it('unfolds what can be done with the schedule', async () => {
    const { unfold } = await setUp(true);
    fireEvent.click(screen.getByRole('button', { name: 'Actions of Step decay 2' }));
    expect(unfold).toHaveBeenCalledWith(true);
  });

  it('names the schedule, with a formula that can be read in full', async () => {
    const { radio } = await setUp(true);
    expect(radio.labels?.[0].textContent).toBe('Step decay 2');
    expect(radio.checked).toBe(true);
    expect(screen.getByText('lr · γ^t').title).toBe('lr · γ^t');
  });

  it('lets the step slider follow the schedule', async () => {
    const { radio, highlight } = await setUp(false);
    expect(radio.checked).toBe(false);
    fireEvent.click(radio);
    expect(highlight).toHaveBeenCalledWith('schedule-7');
  });

  it('removes the schedule by its name', async () => {
    const { remove } = await setUp(false);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Step decay 2' }));
    expect(remove).toHaveBeenCalledWith('schedule-7');
  });

  it('leaves the keyboard on the next card, the one before, or the list', async () => {
    const { model } = await inspectorOf();
    jest.spyOn(model.schedule, 'remove').mockImplementation(() => undefined);
    const folds = { unfolded: false, onUnfold: () => undefined };
    const parts = { model, group: 'g', formula: '', highlighted: false, ...folds };
    const { rerender } = renderInPanel(<Cards titles={['a', 'b', 'c']} {...parts} />);
    const focusAfter = (title: string): Element | null => {
      fireEvent.click(screen.getByRole('button', { name: `Remove ${title}` }));
      return document.activeElement;
    };
    expect(focusAfter('b')).toBe(screen.getByRole('button', { name: 'Remove c' }));
    expect(focusAfter('c')).toBe(screen.getByRole('button', { name: 'Remove b' }));
    rerender(<Cards titles={['a']} {...parts} />);
    expect(focusAfter('a')).toBe(screen.getByRole('list'));
  });
});
