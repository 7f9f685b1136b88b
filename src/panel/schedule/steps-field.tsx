import { useEffect, useState, type ReactElement } from 'react';
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
  const wanted = Number(text);
  const valid = Number.isInteger(wanted) && wanted >= 1 && wanted <= MAX_STEPS;
  return (
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
        title={valid ? '' : trans.__('A whole number in 1..%1', MAX_STEPS)}
        onChange={event => {
          setText(event.target.value);
          const steps = Number(event.target.value);
          if (Number.isInteger(steps) && steps >= 1 && steps <= MAX_STEPS) {
            model.schedule.setNumSteps(steps);
          }
        }}
      />
    </label>
  );
}
