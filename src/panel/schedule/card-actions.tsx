import { Clipboard } from '@jupyterlab/apputils';
import { useState, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { MAX_SCHEDULES } from '../../model/schedule-line';
import type { ScheduleSpec } from '../../schedules/spec';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { KeepForm } from './keep-form';

export interface CardActionsProps {
  readonly model: InspectorModel;
  readonly id: string;
  readonly spec: ScheduleSpec;
}

/** What can be done with a schedule as a whole. */
export function CardActions({ model, id, spec }: CardActionsProps): ReactElement {
  const { trans } = useEnvironment();
  const { schedules, reference } = useStore(model.store, 'schedules', 'reference');
  const [done, setDone] = useState('');
  const [isKeeping, setKeeping] = useState(false);
  const isReference = reference === id;
  const onKept = (name: string): void => {
    setKeeping(false);
    setDone(trans.__('Kept as %1.', name));
  };
  return (
    <div className="jp-LossInspector-row">
      <button
        type="button"
        className="jp-LossInspector-link"
        disabled={schedules.length >= MAX_SCHEDULES}
        onClick={() => model.schedule.addSpec(spec)}
      >
        {trans.__('Duplicate')}
      </button>
      <button
        type="button"
        className="jp-LossInspector-link"
        onClick={() => {
          Clipboard.copyToSystem(JSON.stringify(spec));
          setDone(trans.__('Copied.'));
        }}
      >
        {trans.__('Copy as JSON')}
      </button>
      <button
        type="button"
        className="jp-LossInspector-link"
        aria-pressed={isReference}
        disabled={schedules.length < 2 && !isReference}
        onClick={() => model.schedule.setReference(isReference ? null : id)}
      >
        {trans.__('Draw differences to this')}
      </button>
      <button
        type="button"
        className="jp-LossInspector-link"
        aria-expanded={isKeeping}
        onClick={() => setKeeping(!isKeeping)}
      >
        {trans.__('Keep under a name')}
      </button>
      {isKeeping && <KeepForm model={model} spec={spec} onKept={onKept} />}
      <span className="jp-LossInspector-muted" role="status">
        {done}
      </span>
    </div>
  );
}
