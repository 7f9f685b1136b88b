import { caretDownIcon, caretRightIcon } from '@jupyterlab/ui-components';
import { useId, useState, type ReactElement, type ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly area: 'inputs' | 'loss' | 'schedule' | 'checks';
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the panel that can be folded away. */
export function Section({ title, area, aside, children }: SectionProps): ReactElement {
  const [open, setOpen] = useState(true);
  const id = useId();
  const Caret = open ? caretDownIcon : caretRightIcon;
  return (
    <section className={`jp-LossInspector-section jp-LossInspector-${area}`}>
      <h3 className="jp-LossInspector-sectionHeader">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
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
