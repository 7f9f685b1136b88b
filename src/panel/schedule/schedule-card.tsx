import { memo, type ReactElement } from 'react';
import type { TranslationBundle } from '@jupyterlab/translation';
import { seriesStyle } from '../../figures/series-style';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleLine } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import type { ParamInfo } from '../../schedules/entry';
import { findSchedule } from '../../schedules/registry';
import type { Sentence } from '../../sentence';
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
  const { trans } = useEnvironment();
  const title = lineLabel(line, trans);
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
      {error !== null && <FailureMessage error={inLabels(error, params, trans)} />}
      {line.run.status === 'failed' && <FailureMessage error={line.run.error} />}
      {run !== null && <RunReport run={run} stale={line.run.status === 'loading'} />}
    </li>
  );
}

/** The same error with the parameter called as its field is. */
function inLabels(
  { template, values }: Sentence,
  params: readonly ParamInfo[],
  trans: TranslationBundle
): Sentence {
  const param = params.find(({ name }) => name === values.name);
  return { template, values: param ? { ...values, name: trans.__(param.label) } : values };
}
