import { MimeData } from '@lumino/coreutils';
import { FileDrop } from '../../src/panel/file-drop';

const FILE = new File(['1'], 'a.csv');

function setUp() {
  const node = document.createElement('div');
  const onDrop = jest.fn();
  const drop = new FileDrop(node, onDrop);
  const send = (type: string, more: object) => {
    const event = Object.assign(new Event(type, { cancelable: true }), more);
    node.dispatchEvent(event);
    return event;
  };
  const isTarget = () => node.classList.contains('jp-mod-dropTarget');
  return { drop, onDrop, send, isTarget };
}

function fromBrowser(...paths: string[]) {
  const mimeData = new MimeData();
  mimeData.setData('application/x-jupyter-icontents', paths);
  return { mimeData, proposedAction: 'move', dropAction: 'none' };
}

const FROM_OUTSIDE = { dataTransfer: { types: ['Files'], files: [FILE] } };

describe('FileDrop', () => {
  it('takes files of the computer, and shows that it would', () => {
    const { onDrop, send, isTarget } = setUp();
    expect(send('dragover', FROM_OUTSIDE).defaultPrevented).toBe(true);
    expect(isTarget()).toBe(true);
    send('dragleave', FROM_OUTSIDE);
    expect(isTarget()).toBe(false);
    send('dragenter', FROM_OUTSIDE);
    send('drop', FROM_OUTSIDE);
    expect(onDrop).toHaveBeenCalledWith([FILE]);
    expect(isTarget()).toBe(false);
  });

  it('takes files of the file browser that hold arrays', () => {
    const { onDrop, send } = setUp();
    expect(send('lm-dragover', fromBrowser('a.npy', 'b.py'))).toMatchObject({ dropAction: 'move' });
    send('lm-drop', fromBrowser('a.npy', 'b.py'));
    expect(onDrop).toHaveBeenCalledWith(['a.npy']);
  });

  it.each([
    ['text', 'dragover', { dataTransfer: { types: ['text/plain'], files: [] } }],
    ['other files of the file browser', 'lm-dragover', fromBrowser('b.py')],
    ['a tab', 'lm-dragover', { mimeData: new MimeData() }]
  ])('leaves %s to others', (_, type, data) => {
    const { send, isTarget } = setUp();
    expect(send(type, data).defaultPrevented).toBe(false);
    expect(isTarget()).toBe(false);
  });

  it('takes nothing after its end', () => {
    const { drop, onDrop, send } = setUp();
    drop.dispose();
    send('drop', FROM_OUTSIDE);
    expect(onDrop).not.toHaveBeenCalled();
  });
});
