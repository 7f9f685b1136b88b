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
        data-remove
        onClick={({ currentTarget }) => {
          focusNeighbour(currentTarget);
          model.schedule.remove(id);
        }}
      >
        <closeIcon.react tag="span" />
      </button>
    </div>
  );
}

/** Before the button goes with its card, the keyboard is put on that of the next card, or of the one before, or on the list. */
function focusNeighbour(button: Element): void {
  const card = button.closest('li');
  const neighbour = card?.nextElementSibling ?? card?.previousElementSibling;
  const target = neighbour?.querySelector<HTMLElement>('[data-remove]') ?? card?.parentElement;
  target?.focus();
}
