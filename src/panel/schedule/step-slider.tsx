import { useId, useRef, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { Slider } from '../slider';
import { useStore } from '../use-store';
import { lineLabel } from './line-label';

/** Moves the losses of all samples along the training under the highlighted schedule. */
export function StepSlider({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const { schedules, highlighted, step, numSteps } = useStore(
    model.store,
    'schedules',
    'highlighted',
    'step',
    'numSteps'
  );
  const line = schedules.find(candidate => candidate.id === highlighted);
  if (line === undefined) {
    return null;
  }
  return (
    <div className="jp-LossInspector-stepSlider">
      <label htmlFor={id}>
        {step === 0
          ? trans.__('Step 0: the losses as they are')
          : trans.__('Losses after step %1 of %2', step, lineLabel(line, schedules, trans))}
      </label>
      <div className="jp-LossInspector-row">
        <Slider
          id={id}
          inputRef={slider}
          min={0}
          max={numSteps}
          step={1}
          value={step}
          onSlide={chosen => model.schedule.setStep(chosen)}
        />
        <button
          type="button"
          className="jp-LossInspector-link"
          disabled={step === 0}
          onClick={() => {
            model.schedule.setStep(0);
            // The button is about to be disabled, which would leave the keyboard nowhere.
            slider.current?.focus();
          }}
        >
          {trans.__('Reset')}
        </button>
      </div>
    </div>
  );
}
