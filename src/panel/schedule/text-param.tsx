import { useEffect, useId, useState, type ReactElement } from 'react';
import type { ExpressionParam, NumbersParam, TableParam } from '../../schedules/param';
import type { ParamValue } from '../../schedules/spec';
import { useEnvironment } from '../environment';
import { parseNumbers, parseTable, textOfValue } from './list-text';

export interface TextParamProps {
  readonly param: NumbersParam | TableParam | ExpressionParam;
  readonly value: ParamValue;
  readonly onChange: (value: ParamValue) => void;
}

const PARSERS = { numbers: parseNumbers, table: parseTable, expression: (text: string) => text };

/** A parameter that is written: numbers, numbers by step, or a formula. */
export function TextParam({ param, value, onChange }: TextParamProps): ReactElement {
  const { trans } = useEnvironment();
  const id = useId();
  const [text, setText] = useState(textOfValue(value));
  const parse = PARSERS[param.kind];
  useEffect(() => {
    // What was typed stays as it is while it means the value.
    setText(current =>
      JSON.stringify(parse(current)) === JSON.stringify(value) ? current : textOfValue(value)
    );
  }, [value, parse]);
  return (
    <div className="jp-LossInspector-param jp-mod-text">
      <label htmlFor={id} title={`${param.name}: ${trans.__(param.meaning)}`}>
        {trans.__(param.label)}
      </label>
      <input
        id={id}
        type="text"
        spellCheck={false}
        className="jp-mod-styled jp-LossInspector-mono"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          onChange(parse(target.value));
        }}
      />
    </div>
  );
}
