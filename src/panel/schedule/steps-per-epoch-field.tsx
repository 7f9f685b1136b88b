import { useEffect, useState, type ReactElement } from 'react';
import type { StepUnit } from '../../array/loss-history';
import type { InspectorModel } from '../../model/inspector-model';
import { MAX_STEPS } from '../../schedules/learning-rates';
import { useEnvironment } from '../environment';

export interface StepsPerEpochFieldProps {
  readonly model: InspectorModel;
  readonly unit: StepUnit;
  readonly value: number;
}

/** How many steps of the schedules an epoch of the recorded training has, which its log does not tell. */
export function StepsPerEpochField(props: StepsPerEpochFieldProps): ReactElement {
  const { model, unit, value } = props;
  const { trans } = useEnvironment();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  return (
    <label className="jp-LossInspector-field">
      {unit === 'epoch' ? trans.__('Steps per epoch') : trans.__('Steps per number')}
      <input
        type="number"
        className="jp-mod-styled"
        min={1}
        max={MAX_STEPS}
        step={1}
        value={text}
        aria-invalid={!isAccepted(text)}
        title={isAccepted(text) ? '' : trans.__('A whole number in 1..%1', MAX_STEPS)}
        onChange={({ target }) => {
          setText(target.value);
          if (isAccepted(target.value)) {
            model.history.setStepsPerEpoch(Number(target.value));
          }
        }}
      />
    </label>
  );
}

function isAccepted(text: string): boolean {
  const steps = Number(text);
  return Number.isInteger(steps) && steps >= 1 && steps <= MAX_STEPS;
}
