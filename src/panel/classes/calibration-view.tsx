import { useMemo, useState, type ReactElement } from 'react';
import type { Calibration, Reliability } from '../../analysis/classes/types';
import { classLabel } from '../../figures/class-label';
import { formatNumber } from '../../figures/format-number';
import { reliabilityFigure } from '../../figures/reliability-figure';
import { sentence } from '../../sentence';
import { useEnvironment } from '../environment';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { useStore } from '../use-store';
import { BinTable } from './bin-table';
import type { ClassViewProps } from './classes-section';

/** How often confidence comes true, of all classes or of one; a bar selects its samples. */
export function CalibrationView({ model, report, start = null }: ClassViewProps): ReactElement {
  const [chosen, setChosen] = useState<number | null>(null);
  const { overall, each } = report.calibration;
  const series = chosen !== null && each !== null && chosen < each.length ? chosen : null;
  const reliability = series === null || each === null ? overall : each[series];
  const before = start && startOf(start.calibration, series);
  return (
    <>
      <SeriesSelect report={report} series={series} onChange={setChosen} />
      <ReliabilityChart model={model} reliability={reliability} start={before} series={series} />
      <BinTable model={model} reliability={reliability} start={before} series={series} />
    </>
  );
}

function startOf({ overall, each }: Calibration, series: number | null): Reliability | null {
  return series === null ? overall : (each?.[series] ?? null);
}

function SeriesSelect({
  report,
  series,
  onChange
}: Pick<ClassViewProps, 'report'> & {
  readonly series: number | null;
  readonly onChange: (series: number | null) => void;
}): ReactElement | null {
  const { trans } = useEnvironment();
  const { each } = report.calibration;
  if (each === null) {
    return null;
  }
  return (
    <label className="jp-LossInspector-field">
      {trans.__('Calibration of')}
      <select
        className="jp-mod-styled"
        value={series ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{trans.__('the predictions')}</option>
        {each.map(({ expected }, k) => (
          <option key={k} value={k}>
            {trans.__(
              '%1 (ECE %2)',
              classLabel({ classNames: report.names }, k),
              formatNumber(expected)
            )}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface ReliabilityProps extends Pick<ClassViewProps, 'model'> {
  readonly reliability: Reliability;
  /** The same before something was tried; null where nothing is. */
  readonly start?: Reliability | null;
  /** The class or label whose probability it is; null for the confidence in the predictions. */
  readonly series: number | null;
}

function ReliabilityChart({
  model,
  reliability,
  start = null,
  series
}: ReliabilityProps): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const { group } = useStore(model.store, 'group');
  const selected = group?.kind === 'bin' && group.series === series ? group.bin : null;
  const figure = useMemo(
    () =>
      reliabilityFigure(reliability, {
        ...style,
        start,
        selected,
        xTitle:
          series === null
            ? sentence('confidence')
            : sentence('probability of {index}', { index: series })
      }),
    [reliability, start, style, selected, series]
  );
  return (
    <Chart
      figure={figure}
      label={trans.__('Reliability diagram')}
      translate={style.translate}
      onSelect={bin => model.classes.selectGroup({ kind: 'bin', series, bin })}
    />
  );
}
