import { useEffect, useState, type ReactElement } from 'react';
import type { InspectorModel } from '../../../model/inspector-model';
import { useEnvironment } from '../../environment';

/** As many as the agent takes at once. */
const MAX_AHEAD = 100_000;

export interface StepsAheadFieldProps {
  readonly model: InspectorModel;
  /** As the person asked; null for what remains. */
  readonly asked: number | null;
  /** As the curve has them. */
  readonly shown: number;
}

/** How far to look ahead. The kernel is asked once the number is complete: at Enter, or when the field is left. */
export function StepsAheadField({ model, asked, shown }: StepsAheadFieldProps): ReactElement {
  const { trans } = useEnvironment();
  const value = String(asked ?? shown);
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const accepted = isAccepted(text);
  const commit = (): void => {
    if (accepted && text !== value) {
      void model.kernelFuture.setSteps(Number(text));
    }
  };
  return (
    <label className="jp-LossInspector-field">
      {trans.__('Steps ahead')}
      <input
        type="number"
        className="jp-mod-styled"
        min={1}
        max={MAX_AHEAD}
        step={1}
        value={text}
        aria-invalid={!accepted}
        title={accepted ? '' : trans.__('A whole number in 1..%1', MAX_AHEAD)}
        onChange={({ target }) => setText(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
    </label>
  );
}

function isAccepted(text: string): boolean {
  const steps = Number(text);
  return Number.isInteger(steps) && steps >= 1 && steps <= MAX_AHEAD;
}
