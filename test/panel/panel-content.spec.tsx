import type { IThemeManager } from '@jupyterlab/apputils';
import { act, fireEvent, screen } from '@testing-library/react';
import { MessageLoop } from '@lumino/messaging';
import { Signal } from '@lumino/signaling';
import { Widget } from '@lumino/widgets';
import { Store } from '../../src/model/store';
import { InspectorContent } from '../../src/panel/panel-content';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { output } from '../model/fakes';
import { trans } from './environment';
import { answered, inspectorOf } from './inspector';

let shown: InspectorContent | null = null;

async function setUp() {
  const { model } = await inspectorOf(
    output(1, '[[0.0, 0.0]]', { code: 'logits' }),
    output(2, '[1]', { code: 'y' })
  );
  const settings = new Store<Settings>(DEFAULT_SETTINGS);
  const themeChanged = new Signal<object, void>({});
  const openWide = jest.fn();
  const openFiles = jest.fn();
  const content = new InspectorContent({
    trans,
    settings,
    themeManager: { themeChanged } as unknown as IThemeManager,
    typeset: null,
    revealCell: () => undefined,
    insertCode: () => undefined,
    openFiles,
    openWide
  });
  shown = content;
  await act(async () => {
    Widget.attach(content, document.body);
    MessageLoop.flush();
  });
  return { content, model, settings, themeChanged, openWide, openFiles };
}

describe('InspectorContent', () => {
  afterEach(() => act(() => shown?.dispose()));

  it('opens the files that are dropped on it', async () => {
    const { content, model, openFiles } = await setUp();
    act(() => content.showNotebook(model, 'b.ipynb'));
    const file = new File(['1'], 'a.csv');
    fireEvent.drop(content.node, { dataTransfer: { types: ['Files'], files: [file] } });
    expect(openFiles).toHaveBeenCalledWith([file], null);
  });

  it('says that files need a notebook where none is open, until one is', async () => {
    const { content, model, openFiles } = await setUp();
    const file = new File(['1'], 'a.csv');
    fireEvent.drop(content.node, { dataTransfer: { types: ['Files'], files: [file] } });
    expect(openFiles).not.toHaveBeenCalled();
    const sentence = /open one, then drop a\.csv again/;
    expect(screen.getByText(sentence)).toBeTruthy();
    act(() => content.showNotebook(model, 'b.ipynb'));
    act(() => content.showNotebook(null, ''));
    expect(screen.queryByText(sentence)).toBeNull();
  });

  it('shows a notebook, and that there is none', async () => {
    const { content, model } = await setUp();
    expect(screen.getByText('No notebook is open')).toBeTruthy();
    act(() => content.showNotebook(model, 'b.ipynb'));
    expect(screen.getByText('b.ipynb')).toBeTruthy();
    act(() => content.showNotebook(null, ''));
    expect(screen.queryByText('b.ipynb')).toBeNull();
  });

  it('opens wide', async () => {
    const { content, model, openWide } = await setUp();
    act(() => content.showNotebook(model, 'b.ipynb'));
    screen.getByRole('button', { name: 'Open in the main area' }).click();
    expect(openWide).toHaveBeenCalledTimes(1);
  });

  it('follows the settings', async () => {
    const { content, model, settings } = await setUp();
    act(() => content.showNotebook(model, 'b.ipynb'));
    expect(screen.getByTestId('loss').textContent).toBe('0.6931');
    act(() => settings.update({ lossUnit: 'bits' }));
    expect(screen.getByTestId('loss').textContent).toBe('1.0000');
  });

  it('follows the theme', async () => {
    const { content, model, themeChanged } = await setUp();
    model.schedule.restore([{ library: 'textbook', name: 'Constant', params: { lr: 0.5 } }], 10);
    await answered();
    act(() => content.showNotebook(model, 'b.ipynb'));
    const colour = (): string =>
      screen
        .getByRole('listitem', { name: 'Constant' })
        .style.getPropertyValue('--jp-loss-inspector-series');
    const light = colour();
    document.body.dataset.jpThemeLight = 'false';
    act(() => themeChanged.emit());
    expect(colour()).not.toBe(light);
    delete document.body.dataset.jpThemeLight;
  });

  it('follows nothing any more once it is disposed, twice or not', async () => {
    const { content, model, settings, themeChanged } = await setUp();
    act(() => content.showNotebook(model, 'b.ipynb'));
    act(() => content.dispose());
    content.dispose();
    settings.update({ lossUnit: 'bits' });
    themeChanged.emit();
    await answered();
    expect(screen.queryByText('b.ipynb')).toBeNull();
  });
});
