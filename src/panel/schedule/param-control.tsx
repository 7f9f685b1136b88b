import type { ReactElement } from 'react';
import type { ParamInfo } from '../../schedules/param';
import type { ParamValue, ScheduleSpec } from '../../schedules/spec';
import { ChoiceParamField } from './choice-param';
import { NestedSchedules } from './nested-schedules';
import { ParamField } from './param-field';
import { TextParam } from './text-param';

export interface ParamControlProps {
  readonly param: ParamInfo;
  readonly value: ParamValue;
  readonly onChange: (value: ParamValue) => void;
}

/** The control that a parameter is changed with. */
export function ParamControl({ param, value, onChange }: ParamControlProps): ReactElement {
  switch (param.kind) {
    case 'number':
      return <ParamField param={param} value={value as number | null} onChange={onChange} />;
    case 'flag':
    case 'choice':
      return (
        <ChoiceParamField param={param} value={value as string | boolean} onChange={onChange} />
      );
    case 'schedule':
      return (
        <NestedSchedules
          param={param}
          specs={[value as ScheduleSpec]}
          onChange={([spec]) => onChange(spec)}
        />
      );
    case 'schedules':
      return (
        <NestedSchedules
          param={param}
          specs={value as readonly ScheduleSpec[]}
          onChange={onChange}
        />
      );
    default:
      return <TextParam param={param} value={value} onChange={onChange} />;
  }
}
