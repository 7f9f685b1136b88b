import { closeIcon, ellipsesIcon } from '@jupyterlab/ui-components';
import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import { useEnvironment } from '../environment';

export interface CardHeaderProps {
  readonly model: InspectorModel;
  readonly id: string;
  /** Name that the radio buttons of all cards share. */
  readonly group: string;
  readonly title: string;
  readonly formula: string;
  readonly highlighted: boolean;
  /** Whether what can be done with the schedule is shown. */
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

/** Name and formula of a schedule, with the button that lets the step slider follow it and the one that removes it. */
export function CardHeader({
  model,
  id,
  group,
  title,
  formula,
  highlighted,
  unfolded,
  onUnfold
}: CardHeaderProps): ReactElement {
  const { trans } = useEnvironment();
  return (
    <div className="jp-LossInspector-cardHeader">
      <label title={trans.__('Let the step slider follow this schedule')}>
        <input
          type="radio"
          name={group}
          checked={highlighted}
          onChange={() => model.schedule.highlight(id)}
        />
        {title}
      </label>
      <span className="jp-LossInspector-formula" title={formula}>
        {formula}
      </span>
      <button
        type="button"
        className="jp-LossInspector-iconButton"
        title={trans.__('Duplicate, copy, compare or keep %1', title)}
        aria-label={trans.__('Actions of %1', title)}
        aria-expanded={unfolded}
        onClick={() => onUnfold(!unfolded)}
      >
        <ellipsesIcon.react tag="span" />
      </button>
      <button
        type="button"
        className="jp-LossInspector-iconButton"
        title={trans.__('Remove %1', title)}
        aria-label={trans.__('Remove %1', title)}
        onClick={() => model.schedule.remove(id)}
      >
        <closeIcon.react tag="span" />
      </button>
    </div>
  );
}
