import { Clipboard } from '@jupyterlab/apputils';
import { useState, type ReactElement } from 'react';
import type { CodeLibrary } from '../../schedules/code/code-library';
import { useEnvironment } from '../environment';
import { libraryTitle } from './library-title';

export interface CodeToTakeProps {
  readonly code: string;
  readonly library: CodeLibrary;
}

/** Code, and the two ways to take it along: copied, or as a cell of the notebook. */
export function CodeToTake({ code, library }: CodeToTakeProps): ReactElement {
  const { trans, insertCode } = useEnvironment();
  const [done, setDone] = useState('');
  const copy = (): void => {
    Clipboard.copyToSystem(code);
    setDone(trans.__('Copied.'));
  };
  const insert = (): void => {
    insertCode(code);
    setDone(trans.__('Inserted below the active cell.'));
  };
  return (
    <>
      <pre
        className="jp-LossInspector-codeBlock"
        role="region"
        tabIndex={0}
        aria-label={trans.__('Code for %1', libraryTitle(library))}
      >
        {code}
      </pre>
      <div className="jp-LossInspector-row">
        <button type="button" className="jp-LossInspector-link" onClick={copy}>
          {trans.__('Copy code')}
        </button>
        <button type="button" className="jp-LossInspector-link" onClick={insert}>
          {trans.__('Insert as a cell')}
        </button>
        <span className="jp-LossInspector-muted" role="status">
          {done}
        </span>
      </div>
    </>
  );
}
