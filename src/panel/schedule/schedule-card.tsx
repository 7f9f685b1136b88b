import { closeIcon } from '@jupyterlab/ui-components';
import type { ReactElement } from 'react';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleLine } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import { findSchedule } from '../../schedules/registry';
import { FindingMessage } from '../checks/finding-message';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { formatNumber } from '../format';
import { useFigureStyle } from '../use-figure-style';
import { ParamField } from './param-field';

export interface ScheduleCardProps {
  readonly model: InspectorModel;
  readonly line: ScheduleLine;
  readonly highlighted: boolean;
}

/** One schedule: its parameters, and what is to be said of training under it. */
export function ScheduleCard({ model, line, highlighted }: ScheduleCardProps): ReactElement {
  const { trans } = useEnvironment();
  const { theme } = useFigureStyle();
  const { spec, error } = line;
  const entry = findSchedule(spec.library, spec.name);
  const run = valueOf(line.run);
  const color = theme.colorway[line.colorIndex % theme.colorway.length];
  const title = trans.__(entry.title);
  return (
    <li
      className={`jp-LossInspector-card ${highlighted ? 'jp-mod-highlighted' : ''}`}
      style={{ borderInlineStartColor: color }}
      data-schedule={spec.name}
    >
      <div className="jp-LossInspector-cardHeader">
        <label title={trans.__('Let the step slider follow this schedule')}>
          <input
            type="radio"
            checked={highlighted}
            onChange={() => model.schedule.highlight(line.id)}
          />
          {title}
        </label>
        <span className="jp-LossInspector-formula">{entry.formula}</span>
        <button
          type="button"
          className="jp-LossInspector-iconButton"
          title={trans.__('Remove %1', title)}
          aria-label={trans.__('Remove %1', title)}
          onClick={() => model.schedule.remove(line.id)}
        >
          <closeIcon.react tag="span" />
        </button>
      </div>
      {entry.params.map(param => (
        <ParamField
          key={param.name}
          param={param}
          value={spec.params[param.name]}
          onChange={value =>
            model.schedule.change(line.id, {
              ...spec,
              params: { ...spec.params, [param.name]: value }
            })
          }
        />
      ))}
      {error !== null && <FailureMessage error={error} />}
      {line.run.status === 'failed' && <FailureMessage error={line.run.error} />}
      {run !== null && (
        <>
          <p className="jp-LossInspector-muted">
            {trans.__(
              'Mean loss %1 → %2',
              formatNumber(run.meanLosses[0]),
              formatNumber(run.meanLosses[run.meanLosses.length - 1])
            )}
          </p>
          {run.findings.map(finding => (
            <FindingMessage key={finding.id} finding={finding} />
          ))}
        </>
      )}
    </li>
  );
}
