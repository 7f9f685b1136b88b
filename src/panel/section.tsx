import { caretDownIcon, caretRightIcon } from '@jupyterlab/ui-components';
import { useId, type HTMLAttributes, type ReactElement, type ReactNode } from 'react';
import type { InspectorModel } from '../model/inspector-model';
import { useStore } from './use-store';

export interface SectionProps {
  readonly model: InspectorModel;
  readonly title: string;
  readonly area: 'inputs' | 'loss' | 'classes' | 'schedule' | 'checks';
  /** Beside the title. */
  readonly aside?: ReactNode;
  /** What the whole section listens to. */
  readonly handlers?: Pick<HTMLAttributes<HTMLElement>, 'onKeyDown' | 'onPointerDown'>;
  readonly children: ReactNode;
}

/** A part of the panel that can be folded away, for each notebook. */
export function Section({
  model,
  title,
  area,
  aside,
  handlers,
  children
}: SectionProps): ReactElement {
  const open = !useStore(model.store, 'folded').folded.includes(area);
  const id = useId();
  const Caret = open ? caretDownIcon : caretRightIcon;
  return (
    <section className={`jp-LossInspector-section jp-LossInspector-${area}`} {...handlers}>
      <h3 className="jp-LossInspector-sectionHeader">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => model.fold(area, open)}
        >
          <Caret.react tag="span" />
          {title}
        </button>
        {aside}
      </h3>
      <div id={id} className="jp-LossInspector-sectionBody" hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
