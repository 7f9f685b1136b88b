import '../sources/notebook/quiet-warnings';
import { Widget } from '@lumino/widgets';
import { MessageLoop } from '@lumino/messaging';
import { InspectorPanel, type PanelContent } from '../../src/panel/inspector-panel';
import { until } from '../model/until';

function setUp() {
  const widget = new Widget();
  const setShown = jest.fn();
  const pending: { resolve(): void; reject(error: Error): void }[] = [];
  const load = jest.fn(
    () =>
      new Promise<PanelContent>((resolve, reject) => {
        pending.push({ resolve: () => resolve({ widget, setShown }), reject });
      })
  );
  const panel = new InspectorPanel(load, { id: 'p', title: '', caption: 'Loss Inspector' });
  const flush = async () => {
    MessageLoop.flush();
    await Promise.resolve();
    await Promise.resolve();
    MessageLoop.flush();
  };
  return { widget, setShown, pending, load, panel, flush };
}

function attach(panel: InspectorPanel): void {
  Widget.attach(panel, document.body);
}

describe('InspectorPanel', () => {
  it('loads its content when it is first shown, once', async () => {
    const { panel, load, pending, widget, setShown, flush } = setUp();
    panel.hide();
    attach(panel);
    await flush();
    expect(load).not.toHaveBeenCalled();
    panel.show();
    await flush();
    pending[0].resolve();
    await flush();
    expect(widget.parent).toBe(panel);
    expect(setShown).toHaveBeenLastCalledWith(true);
    panel.hide();
    panel.show();
    await flush();
    expect(load).toHaveBeenCalledTimes(1);
    panel.dispose();
  });

  it('tells its content whether it is seen', async () => {
    const { panel, pending, setShown, flush } = setUp();
    attach(panel);
    await flush();
    pending[0].resolve();
    await flush();
    panel.hide();
    await flush();
    expect(setShown).toHaveBeenLastCalledWith(false);
    panel.show();
    await flush();
    expect(setShown).toHaveBeenLastCalledWith(true);
    Widget.detach(panel);
    expect(setShown).toHaveBeenLastCalledWith(false);
    panel.dispose();
  });

  it('takes content that comes while it is hidden for unseen', async () => {
    const { panel, pending, setShown, flush } = setUp();
    attach(panel);
    await flush();
    panel.hide();
    pending[0].resolve();
    await flush();
    expect(setShown.mock.calls).toEqual([[false]]);
    panel.dispose();
  });

  it('throws away content that comes after it is disposed', async () => {
    const { panel, pending, widget, setShown, flush } = setUp();
    attach(panel);
    await flush();
    panel.dispose();
    pending[0].resolve();
    await flush();
    expect(widget.isDisposed).toBe(true);
    expect(setShown).not.toHaveBeenCalled();
  });

  it('says why nothing was loaded, and loads once more when it is shown again', async () => {
    const { panel, load, pending, widget, flush } = setUp();
    attach(panel);
    await flush();
    pending[0].reject(new Error('the network is down'));
    const said = () => document.querySelector('.jp-Dialog')?.textContent ?? '';
    await until(() => said().includes('Loss Inspector'));
    expect(said()).toContain('went wrong: the network is down');
    document.querySelector<HTMLElement>('.jp-Dialog button')?.click();
    await until(() => said() === '');
    panel.hide();
    panel.show();
    await flush();
    expect(load).toHaveBeenCalledTimes(2);
    pending[1].resolve();
    await flush();
    expect(widget.parent).toBe(panel);
    panel.dispose();
  });

  it('disposes its content with itself', async () => {
    const { panel, pending, widget, flush } = setUp();
    attach(panel);
    await flush();
    pending[0].resolve();
    await flush();
    panel.dispose();
    expect(widget.isDisposed).toBe(true);
  });
});
