import type { ReactElement } from 'react';
import { ownParams } from '../../schedules/check-spec';
import type { NestedListParam, NestedParam, ParamInfo } from '../../schedules/param';
import { findSchedule } from '../../schedules/registry';
import type { ParamValue, ScheduleSpec } from '../../schedules/spec';
import { useEnvironment } from '../environment';
import { NestedSchedules } from './nested-schedules';
import { ParamControl, type PlainParam } from './param-control';

export interface ParamFormProps {
  readonly spec: ScheduleSpec;
  /** The parameter of another schedule that this one stands in. */
  readonly within: ParamInfo | null;
  readonly onChange: (spec: ScheduleSpec) => void;
}

/** Parameters that are shown at once; the others are folded away. */
const SHOWN = 2;

/** The parameters of a schedule: the two most telling, the schedules within it, and the rest on demand. */
export function ParamForm({ spec, within, onChange }: ParamFormProps): ReactElement {
  const { trans } = useEnvironment();
  const params = ownParams(findSchedule(spec.library, spec.name), within);
  const nested = params.filter(isNested);
  const plain = params.filter((param): param is PlainParam => !isNested(param));
  // A fold for a single parameter would take as much room as the parameter.
  const shown = plain.length === SHOWN + 1 ? SHOWN + 1 : SHOWN;
  const change = (name: string, value: ParamValue): void =>
    onChange({ ...spec, params: { ...spec.params, [name]: value } });
  const control = (param: PlainParam): ReactElement => (
    <ParamControl
      key={param.name}
      param={param}
      value={spec.params[param.name]}
      onChange={value => change(param.name, value)}
    />
  );
  return (
    <>
      {plain.slice(0, shown).map(control)}
      {plain.length > shown && (
        <details className="jp-LossInspector-more">
          <summary>{trans.__('%1 more', plain.length - shown)}</summary>
          {plain.slice(shown).map(control)}
        </details>
      )}
      {nested.map(param => (
        <NestedSchedules
          key={param.name}
          param={param}
          specs={specsOf(param, spec)}
          onChange={specs => change(param.name, param.kind === 'schedule' ? specs[0] : specs)}
          form={(one, onOne) => <ParamForm spec={one} within={param} onChange={onOne} />}
        />
      ))}
    </>
  );
}

function isNested(param: ParamInfo): param is NestedParam | NestedListParam {
  return param.kind === 'schedule' || param.kind === 'schedules';
}

/** The schedules that stand in a parameter, be it for one or for many. */
function specsOf(
  param: NestedParam | NestedListParam,
  { params }: ScheduleSpec
): readonly ScheduleSpec[] {
  const value = params[param.name];
  return param.kind === 'schedule' ? [value as ScheduleSpec] : (value as readonly ScheduleSpec[]);
}
