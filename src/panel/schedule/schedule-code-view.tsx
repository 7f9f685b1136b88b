import { useId, useMemo, useState, type ReactElement } from 'react';
import { CODE_LIBRARIES, type CodeLibrary } from '../../schedules/code/code-library';
import { scheduleCode } from '../../schedules/code/schedule-code';
import type { ScheduleSpec } from '../../schedules/spec';
import { translate, useEnvironment } from '../environment';
import { CodeToTake } from './code-to-take';
import { libraryTitle } from './library-title';

export interface ScheduleCodeViewProps {
  readonly spec: ScheduleSpec;
  readonly numSteps: number;
}

/** The code of a schedule in a library that the person chooses, to be copied or put into the notebook. */
export function ScheduleCodeView({ spec, numSteps }: ScheduleCodeViewProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const [chosen, setChosen] = useState<CodeLibrary | null>(null);
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
          onChange={({ target }) => setChosen(target.value as CodeLibrary)}
        >
          {CODE_LIBRARIES.map(name => (
            <option key={name} value={name}>
              {libraryTitle(name)}
            </option>
          ))}
        </select>
      </div>
      {code !== null && <CodeToTake key={library} code={code} library={library} />}
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
