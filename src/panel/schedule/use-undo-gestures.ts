import { useEffect, useMemo, type KeyboardEvent, type PointerEvent } from 'react';
import type { InspectorModel } from '../../model/inspector-model';

interface UndoGestures {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
}

/** Ctrl+Z and Ctrl+Shift+Z for the schedules; whatever a slider does while the pointer holds it is one edit. */
export function useUndoGestures(model: InspectorModel): UndoGestures {
  useEffect(() => {
    const release = (): void => model.schedule.edits.release();
    const events = ['pointerup', 'pointercancel'] as const;
    events.forEach(type => window.addEventListener(type, release));
    return () => events.forEach(type => window.removeEventListener(type, release));
  }, [model]);
  return useMemo(
    () => ({
      onKeyDown: event => {
        const edit = editOf(event);
        if (edit !== null && !isSearch(event.target)) {
          event.preventDefault();
          event.stopPropagation();
          model.schedule[edit]();
        }
      },
      onPointerDown: () => model.schedule.edits.hold()
    }),
    [model]
  );
}

function editOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey
}: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) {
    return null;
  }
  switch (key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    default:
      return null;
  }
}

/** Where a schedule is looked for, the text is what is undone. */
function isSearch(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'combobox';
}
