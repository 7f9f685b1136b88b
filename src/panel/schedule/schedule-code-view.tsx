import { Clipboard } from '@jupyterlab/apputils';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { CODE_LIBRARIES, type CodeLibrary } from '../../schedules/code/code-library';
import { scheduleCode } from '../../schedules/code/schedule-code';
import type { ScheduleSpec } from '../../schedules/spec';
import { translate, useEnvironment } from '../environment';
import { libraryTitle } from './library-title';

export interface ScheduleCodeViewProps {
  readonly spec: ScheduleSpec;
  readonly numSteps: number;
}

/** The code of a schedule in a library that the person chooses, to be copied or put into the notebook. */
export function ScheduleCodeView({ spec, numSteps }: ScheduleCodeViewProps): ReactElement {
  const { trans, insertCode } = useEnvironment();
  const id = useId();
  const [chosen, setChosen] = useState<CodeLibrary | null>(null);
  const [done, setDone] = useState('');
  const library = chosen ?? ownLibrary(spec);
  const { code, lost } = useMemo(
    () => scheduleCode(spec, library, numSteps),
    [spec, library, numSteps]
  );
  return (
    <div className="jp-LossInspector-scheduleCode">
      <div className="jp-LossInspector-row">
        <label className="jp-LossInspector-muted" htmlFor={id}>
          {trans.__('Code for')}
        </label>
        <select
          id={id}
          className="jp-mod-styled"
          value={library}
          onChange={({ target }) => {
            setChosen(target.value as CodeLibrary);
            setDone('');
          }}
        >
          {CODE_LIBRARIES.map(name => (
            <option key={name} value={name}>
              {libraryTitle(name)}
            </option>
          ))}
        </select>
      </div>
      {code !== null && (
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
            <button
              type="button"
              className="jp-LossInspector-link"
              onClick={() => {
                Clipboard.copyToSystem(code);
                setDone(trans.__('Copied.'));
              }}
            >
              {trans.__('Copy code')}
            </button>
            <button
              type="button"
              className="jp-LossInspector-link"
              onClick={() => {
                insertCode(code);
                setDone(trans.__('Inserted below the active cell.'));
              }}
            >
              {trans.__('Insert as a cell')}
            </button>
            <span className="jp-LossInspector-muted" role="status">
              {done}
            </span>
          </div>
        </>
      )}
      {lost.map(sentence => (
        <p key={sentence.template} className="jp-LossInspector-muted">
          {translate(trans, sentence)}
        </p>
      ))}
    </div>
  );
}

/** The library that the schedule is from, if code is written for it. */
function ownLibrary({ library }: ScheduleSpec): CodeLibrary {
  return CODE_LIBRARIES.find(name => name === library) ?? 'torch';
}
