import { useEffect, useId, useState, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { MAX_STEPS } from '../../schedules/learning-rates';
import { useEnvironment } from '../environment';

export interface StepsFieldProps {
  readonly model: InspectorModel;
  readonly numSteps: number;
}

/** Over how many steps the schedules run. */
export function StepsField({ model, numSteps }: StepsFieldProps): ReactElement {
  const { trans } = useEnvironment();
  const [text, setText] = useState(String(numSteps));
  useEffect(() => setText(String(numSteps)), [numSteps]);
  const messageId = useId();
  const valid = isNumSteps(text);
  return (
    <>
      <label className="jp-LossInspector-field">
        {trans.__('Steps')}
        <input
          type="number"
          className="jp-mod-styled"
          min={1}
          max={MAX_STEPS}
          step={1}
          value={text}
          aria-invalid={!valid}
          aria-describedby={valid ? undefined : messageId}
          onChange={({ target }) => {
            setText(target.value);
            if (isNumSteps(target.value)) {
              model.schedule.setNumSteps(Number(target.value));
            }
          }}
        />
      </label>
      {!valid && (
        <p id={messageId} className="jp-LossInspector-fieldError" role="alert">
          {text === ''
            ? trans.__('Type a whole number of steps in 1..%1.', MAX_STEPS)
            : trans.__('%1 is not a whole number in 1..%2.', text, MAX_STEPS)}
        </p>
      )}
    </>
  );
}

function isNumSteps(text: string): boolean {
  const steps = Number(text);
  return Number.isInteger(steps) && steps >= 1 && steps <= MAX_STEPS;
}
