import type { IDisposable } from '@lumino/disposable';
import type { Drag } from '@lumino/dragdrop';
import { holdsArrays } from '../sources/files/file-endings';

/** What a file is dragged as from the file browser of JupyterLab: paths. */
const CONTENTS_MIME = 'application/x-jupyter-icontents';
const EVENTS = ['drag', 'lm-drag'].flatMap(kind => [`${kind}enter`, `${kind}over`, `${kind}leave`]);
const DROPS = ['drop', 'lm-drop'];

/** Lets files be dropped on a node, from the person's computer or the file browser. */
export class FileDrop implements IDisposable, EventListenerObject {
  constructor(
    private readonly node: HTMLElement,
    private readonly onDrop: (files: readonly (File | string)[]) => void
  ) {
    [...EVENTS, ...DROPS].forEach(type => node.addEventListener(type, this));
  }

  isDisposed = false;

  dispose(): void {
    this.isDisposed = true;
    [...EVENTS, ...DROPS].forEach(type => this.node.removeEventListener(type, this));
  }

  handleEvent(event: Event): void {
    if (!isOffered(event)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if ('proposedAction' in event) {
      (event as Drag.Event).dropAction = (event as Drag.Event).proposedAction;
    }
    this.node.classList.toggle('jp-mod-dropTarget', /over$|enter$/.test(event.type));
    if (DROPS.includes(event.type)) {
      this.onDrop(filesOf(event));
    }
  }
}

/** Only once they are dropped does the browser tell the names of files from outside. */
function isOffered(event: Event): boolean {
  return isLumino(event)
    ? pathsOf(event).some(holdsArrays)
    : (event as DragEvent).dataTransfer?.types.includes('Files') === true;
}

function filesOf(event: Event): readonly (File | string)[] {
  return isLumino(event)
    ? pathsOf(event).filter(holdsArrays)
    : [...((event as DragEvent).dataTransfer?.files ?? [])];
}

function isLumino(event: Event): event is Drag.Event {
  return event.type.startsWith('lm-');
}

function pathsOf({ mimeData }: Drag.Event): readonly string[] {
  return mimeData.hasData(CONTENTS_MIME) ? (mimeData.getData(CONTENTS_MIME) as string[]) : [];
}
