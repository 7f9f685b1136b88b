import { closeIcon } from '@jupyterlab/ui-components';
import type { ReactElement } from 'react';
import { defaultSpec } from '../../schedules/default-spec';
import type { NestedListParam, NestedParam } from '../../schedules/param';
import { findSchedule, SCHEDULES } from '../../schedules/registry';
import type { ScheduleSpec } from '../../schedules/spec';
import { useEnvironment } from '../environment';

export interface NestedSchedulesProps {
  readonly param: NestedParam | NestedListParam;
  readonly specs: readonly ScheduleSpec[];
  readonly onChange: (specs: readonly ScheduleSpec[]) => void;
  /** The parameters of one of them. */
  readonly form: (spec: ScheduleSpec, onChange: (spec: ScheduleSpec) => void) => ReactElement;
}

/** The schedules within a schedule: each with its own parameters, chosen among those that may stand there. */
export function NestedSchedules({
  param,
  specs,
  onChange,
  form
}: NestedSchedulesProps): ReactElement {
  const { trans } = useEnvironment();
  const isList = param.kind === 'schedules';
  const replace = (index: number, spec: ScheduleSpec): void =>
    onChange(specs.map((other, i) => (i === index ? spec : other)));
  return (
    <fieldset className="jp-LossInspector-nested">
      <legend title={`${param.name}: ${trans.__(param.meaning)}`}>{trans.__(param.label)}</legend>
      {specs.map((spec, index) => (
        <div key={index} className="jp-LossInspector-nestedCard">
          <div className="jp-LossInspector-row">
            <NestedChoice param={param} spec={spec} onChange={next => replace(index, next)} />
            {isList && specs.length > 1 && (
              <button
                type="button"
                className="jp-LossInspector-iconButton"
                aria-label={trans.__('Remove schedule %1', index + 1)}
                title={trans.__('Remove schedule %1', index + 1)}
                onClick={() => onChange(specs.filter((_, i) => i !== index))}
              >
                <closeIcon.react tag="span" />
              </button>
            )}
          </div>
          {form(spec, next => replace(index, next))}
        </div>
      ))}
      {isList && (
        <button
          type="button"
          className="jp-LossInspector-link"
          onClick={() => onChange([...specs, specs[specs.length - 1]])}
        >
          {trans.__('Add another')}
        </button>
      )}
    </fieldset>
  );
}

interface NestedChoiceProps {
  readonly param: NestedParam | NestedListParam;
  readonly spec: ScheduleSpec;
  readonly onChange: (spec: ScheduleSpec) => void;
}

function NestedChoice({ param, spec, onChange }: NestedChoiceProps): ReactElement {
  const { trans } = useEnvironment();
  const { library, only } = param;
  const options = SCHEDULES.filter(
    entry =>
      (library === null || entry.library === library) && (only === null || entry.name === only)
  );
  return (
    <select
      className="jp-mod-styled"
      aria-label={trans.__('Schedule within %1', trans.__(param.label))}
      value={`${spec.library}.${spec.name}`}
      onChange={({ target }) => {
        const [chosen, ...name] = target.value.split('.');
        onChange(defaultSpec(findSchedule(chosen, name.join('.')), param));
      }}
    >
      {options.map(entry => (
        <option key={`${entry.library}.${entry.name}`} value={`${entry.library}.${entry.name}`}>
          {library === null ? `${entry.library}: ${trans.__(entry.title)}` : trans.__(entry.title)}
        </option>
      ))}
    </select>
  );
}
