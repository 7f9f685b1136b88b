import { closeIcon } from '@jupyterlab/ui-components';
import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';
import { lineLabel } from '../schedule/line-label';
import { Slider } from '../slider';
import { useStore } from '../use-store';

/**
 * The step slider once more, where the losses that it moves are: in a narrow panel the other one lies far below them. It
 * stays on the screen with them, and is there only while a simulated training drives them.
 */
export function LossStep({ model }: { readonly model: InspectorModel }): ReactElement | null {
  const { trans } = useEnvironment();
  const { schedules, highlighted, step, numSteps } = useStore(
    model.store,
    'schedules',
    'highlighted',
    'step',
    'numSteps'
  );
  const line = schedules.find(({ id }) => id === highlighted);
  if (line === undefined || step === 0) {
    return null;
  }
  const back = trans.__('Back to the losses as they are');
  return (
    <div className="jp-LossInspector-lossStep">
      <span aria-hidden>{trans.__('step %1', step)}</span>
      <Slider
        aria-label={trans.__('Training step of the losses')}
        aria-valuetext={trans.__('%1 of %2', step, lineLabel(line, schedules, trans))}
        min={1}
        max={numSteps}
        step={1}
        value={step}
        onSlide={chosen => model.schedule.setStep(chosen)}
      />
      <button
        type="button"
        className="jp-LossInspector-iconButton"
        title={back}
        aria-label={back}
        onClick={({ currentTarget }) => {
          // The button is about to go, which would leave the keyboard nowhere.
          currentTarget.closest('section')?.querySelector('button')?.focus();
          model.schedule.setStep(0);
        }}
      >
        <closeIcon.react tag="span" />
      </button>
    </div>
  );
}
