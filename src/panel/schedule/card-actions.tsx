import { Clipboard } from '@jupyterlab/apputils';
import { useState, type ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleLine } from '../../model/inspector-state';
import { MAX_SCHEDULES } from '../../model/schedule-line';
import { useEnvironment } from '../environment';
import { useStore } from '../use-store';
import { KeepForm } from './keep-form';

export interface CardActionsProps {
  readonly model: InspectorModel;
  readonly line: Pick<ScheduleLine, 'id' | 'label' | 'spec'>;
}

/** What can be done with a schedule as a whole. */
export function CardActions({ model, line }: CardActionsProps): ReactElement {
  const { id, label, spec } = line;
  const { trans } = useEnvironment();
  const { schedules, reference } = useStore(model.store, 'schedules', 'reference');
  const [done, setDone] = useState('');
  const [isKeeping, setKeeping] = useState(false);
  const isReference = reference === id;
  const onDone = (sentence: string): void => {
    setKeeping(false);
    setDone(sentence);
  };
  return (
    <div className="jp-LossInspector-row">
      <button
        type="button"
        className="jp-LossInspector-link"
        disabled={schedules.length >= MAX_SCHEDULES}
        onClick={() => model.schedule.addSpec(spec, label)}
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
        {trans.__('Name or keep')}
      </button>
      {isKeeping && <KeepForm model={model} line={line} onDone={onDone} />}
      <span className="jp-LossInspector-muted" role="status">
        {done}
      </span>
    </div>
  );
}
