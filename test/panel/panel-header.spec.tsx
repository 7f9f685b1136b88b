import { act, fireEvent, screen } from '@testing-library/react';
import { PanelHeader } from '../../src/panel/panel-header';
import { output } from '../model/fakes';
import { answered, inspectorOf } from './inspector';
import { environmentOf, renderInPanel } from './environment';

async function setUp(openWide: (() => void) | null = null) {
  const parts = await inspectorOf(output(1, '[[1.5, 2.5]]'));
  renderInPanel(<PanelHeader model={parts.model} />, environmentOf({}, { openWide }));
  return parts;
}

describe('PanelHeader', () => {
  it('names the notebook and follows its kernel', async () => {
    const { kernel } = await setUp();
    expect(screen.getByText('a.ipynb')).toBeTruthy();
    expect(screen.getByText('idle').title).toBe('Python 3');
    act(() => kernel.become({ status: 'dead' }));
    expect(screen.getByText('kernel died')).toBeTruthy();
  });

  it('refreshes, and says when that is due', async () => {
    const { model, shown } = await setUp();
    act(() => model.store.update({ outdated: true }));
    const before = shown.numLists;
    fireEvent.click(screen.getByRole('button', { name: /outputs have changed/ }));
    await answered();
    expect(shown.numLists).toBe(before + 1);
    expect(screen.getByRole('button', { name: 'Read the outputs again' })).toBeTruthy();
  });

  it('opens wide where it is not wide already', async () => {
    const openWide = jest.fn();
    await setUp(openWide);
    fireEvent.click(screen.getByRole('button', { name: 'Open in the main area' }));
    expect(openWide).toHaveBeenCalledTimes(1);
  });

  it('has nothing to open in the main area', async () => {
    await setUp(null);
    expect(screen.queryByRole('button', { name: 'Open in the main area' })).toBeNull();
  });
});
