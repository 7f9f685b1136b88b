import { memo, type ReactElement } from 'react';
import { seriesStyle } from '../../figures/series-style';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleLine } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import { findSchedule } from '../../schedules/registry';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { useFigureStyle } from '../use-figure-style';
import { CardHeader } from './card-header';
import { lineLabel } from './line-label';
import { ParamField } from './param-field';
import { RunReport } from './run-report';

export interface ScheduleCardProps {
  readonly model: InspectorModel;
  readonly line: ScheduleLine;
  /** Name that the radio buttons of all cards share. */
  readonly group: string;
  readonly highlighted: boolean;
}

/** One schedule: its parameters, and what is to be said of training under it. */
export const ScheduleCard = memo(Card);

function Card({ model, line, group, highlighted }: ScheduleCardProps): ReactElement {
  const { theme } = useFigureStyle();
  const { id, spec, error, colorIndex } = line;
  const { formula, params } = findSchedule(spec.library, spec.name);
  const run = valueOf(line.run);
  const title = lineLabel(line, useEnvironment().trans);
  const change = (name: string, value: number): void =>
    model.schedule.change(id, { ...spec, params: { ...spec.params, [name]: value } });
  return (
    <li
      className="jp-LossInspector-card"
      style={{ borderInlineStartColor: seriesStyle(theme, colorIndex).color }}
      data-schedule={spec.name}
    >
      <CardHeader
        model={model}
        id={id}
        group={group}
        title={title}
        formula={formula}
        highlighted={highlighted}
      />
      {params.map(param => (
        <ParamField
          key={param.name}
          param={param}
          value={spec.params[param.name]}
          onChange={value => change(param.name, value)}
        />
      ))}
      {error !== null && <FailureMessage error={error} />}
      {line.run.status === 'failed' && <FailureMessage error={line.run.error} />}
      {run !== null && <RunReport run={run} />}
    </li>
  );
}
