import { memo, useState, type CSSProperties, type ReactElement } from 'react';
import type { TranslationBundle } from '@jupyterlab/translation';
import { seriesStyle } from '../../figures/series-style';
import type { InspectorModel } from '../../model/inspector-model';
import type { ScheduleLine } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import type { ParamInfo } from '../../schedules/param';
import { findSchedule } from '../../schedules/registry';
import type { Sentence } from '../../sentence';
import { useEnvironment } from '../environment';
import { FailureMessage } from '../failure';
import { useFigureStyle } from '../use-figure-style';
import { CardActions } from './card-actions';
import { CardHeader } from './card-header';
import { CodeDisclosure } from './code-disclosure';
import { ParamForm } from './param-form';
import { ReplayNote } from './replay-note';
import { RunReport } from './run-report';
import { ScheduleDoctor } from './schedule-doctor';

export interface ScheduleCardProps {
  readonly model: InspectorModel;
  readonly line: ScheduleLine;
  readonly title: string;
  /** Name that the radio buttons of all cards share. */
  readonly group: string;
  readonly highlighted: boolean;
}

/** One schedule: its parameters, and what is to be said of training under it. */
export const ScheduleCard = memo(Card);

function Card({ model, line, title, group, highlighted }: ScheduleCardProps): ReactElement {
  const { theme } = useFigureStyle();
  const { id, spec, error, colorIndex } = line;
  const { color, dash } = seriesStyle(theme, colorIndex);
  const { title: nameOfLibrary, formula, params } = findSchedule(spec.library, spec.name);
  const run = valueOf(line.run);
  const { trans } = useEnvironment();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <li
      aria-label={title}
      className="jp-LossInspector-card"
      style={{ '--jp-loss-inspector-series': color } as CSSProperties}
      data-dash={dash}
      data-schedule={spec.name}
    >
      <CardHeader
        model={model}
        id={id}
        group={group}
        title={title}
        formula={line.label === null ? formula : `${nameOfLibrary}: ${formula}`}
        highlighted={highlighted}
        unfolded={unfolded}
        onUnfold={setUnfolded}
      />
      {unfolded && <CardActions model={model} line={line} />}
      <ParamForm
        spec={spec}
        within={null}
        onChange={changed => model.schedule.change(id, changed)}
      />
      {error !== null && <FailureMessage error={inLabels(error, params, trans)} />}
      {error === null && <ReplayNote model={model} spec={spec} />}
      <ScheduleDoctor model={model} line={line} />
      {error === null && <CodeDisclosure model={model} spec={spec} />}
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
