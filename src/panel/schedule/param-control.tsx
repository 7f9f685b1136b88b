import type { ReactElement } from 'react';
import type { NestedListParam, NestedParam, ParamInfo } from '../../schedules/param';
import type { ParamValue } from '../../schedules/spec';
import { ChoiceParamField } from './choice-param';
import { ParamField } from './param-field';
import { TextParam } from './text-param';

/** A parameter that is no schedule. */
export type PlainParam = Exclude<ParamInfo, NestedParam | NestedListParam>;

export interface ParamControlProps {
  readonly param: PlainParam;
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
    default:
      return <TextParam param={param} value={value} onChange={onChange} />;
  }
}
