import { useState, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleSpec } from '../../schedules/spec';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { ScheduleCodeView } from './schedule-code-view';

export interface CodeDisclosureProps {
  readonly model: InspectorModel;
  readonly spec: ScheduleSpec;
}

/** The code of a schedule, which is written when it is unfolded. */
export function CodeDisclosure({ model, spec }: CodeDisclosureProps): ReactElement {
  const { trans } = useEnvironment();
  const { numSteps } = useStore(model.store, 'numSteps');
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="jp-LossInspector-more"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{trans.__('Code')}</summary>
      {isOpen && <ScheduleCodeView spec={spec} numSteps={numSteps} />}
    </details>
  );
}
