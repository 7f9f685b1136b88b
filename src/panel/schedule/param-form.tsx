import type { ReactElement } from 'react';
import { ownParams } from '../../schedules/check-spec';
import type { ParamInfo } from '../../schedules/param';
import { findSchedule } from '../../schedules/registry';
import type { ScheduleSpec } from '../../schedules/spec';
import { useEnvironment } from '../environment';
import { ParamControl } from './param-control';

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
  const nested = params.filter(({ kind }) => kind === 'schedule' || kind === 'schedules');
  const plain = params.filter(param => !nested.includes(param));
  // A fold for a single parameter would take as much room as the parameter.
  const shown = plain.length === SHOWN + 1 ? SHOWN + 1 : SHOWN;
  const control = (param: ParamInfo): ReactElement => (
    <ParamControl
      key={param.name}
      param={param}
      value={spec.params[param.name]}
      onChange={value => onChange({ ...spec, params: { ...spec.params, [param.name]: value } })}
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
      {nested.map(control)}
    </>
  );
}
