import type { ReactElement } from 'react';
import type { ClassReport } from '../../analysis/classes/types';
import { formatNumber } from '../../figures/format-number';
import { useEnvironment } from '../environment';
import { changeOf, formatPercent, percentChangeOf } from '../format';
import { useLossUnit } from '../loss/use-loss-unit';
import { ClassFigure } from './class-figure';

export interface ClassScoresProps {
  readonly report: ClassReport;
  /** The report before something was tried, against which changes are told; null where there are none. */
  readonly start?: ClassReport | null;
}

/** The figures of all classes together, in a line or two: accuracies, calibration, and the best temperature. */
export function ClassScores({ report, start = null }: ClassScoresProps): ReactElement {
  const { trans } = useEnvironment();
  const unit = useLossUnit();
  const { balancedAccuracy, topK, calibration } = report;
  const { overall, brier, negativeLogLikelihood } = calibration;
  const before = start?.calibration ?? null;
  return (
    <div className="jp-LossInspector-classScores" role="group" aria-label={trans.__('All classes')}>
      <ClassFigure
        label={trans.__('balanced accuracy')}
        title={trans.__('Mean recall of the classes that occur')}
        testId="balanced-accuracy"
        value={balancedAccuracy}
        text={formatPercent(balancedAccuracy)}
        change={percentChangeOf(balancedAccuracy, start?.balancedAccuracy ?? null)}
      />
      {topK.map(({ k, accuracy }, i) => (
        <ClassFigure
          key={k}
          label={trans.__('top %1', k)}
          title={trans.__('Share of samples with the target among the %1 most probable classes', k)}
          testId={`top-${k}`}
          value={accuracy}
          text={formatPercent(accuracy)}
          change={percentChangeOf(accuracy, start?.topK[i]?.accuracy ?? null)}
        />
      ))}
      <ClassFigure
        label={trans.__('ECE')}
        title={trans.__('Expected calibration error')}
        testId="ece"
        value={overall.expected}
        text={formatNumber(overall.expected)}
        change={changeOf(overall.expected, before?.overall.expected ?? null)}
      />
      <ClassFigure
        label={trans.__('MCE')}
        title={trans.__('Maximum calibration error')}
        testId="mce"
        value={overall.maximum}
        text={formatNumber(overall.maximum)}
        change={changeOf(overall.maximum, before?.overall.maximum ?? null)}
      />
      <ClassFigure
        label={trans.__('Brier')}
        title={trans.__('Brier score: mean squared error of the probabilities')}
        testId="brier"
        value={brier}
        text={formatNumber(brier)}
        change={changeOf(brier, before?.brier ?? null)}
      />
      <ClassFigure
        label={trans.__('NLL')}
        title={trans.__('Mean −log p(target), %1', unit.name)}
        testId="nll"
        value={negativeLogLikelihood * unit.perNat}
        text={formatNumber(negativeLogLikelihood * unit.perNat)}
        change={changeOf(
          negativeLogLikelihood * unit.perNat,
          before && before.negativeLogLikelihood * unit.perNat
        )}
      />
      <BestTemperature report={report} />
    </div>
  );
}

function BestTemperature({ report }: { readonly report: ClassReport }): ReactElement | null {
  const { trans } = useEnvironment();
  const unit = useLossUnit();
  const { temperature, loss } = report.calibration.best;
  if (Number.isNaN(temperature)) {
    return null;
  }
  return (
    <ClassFigure
      label={trans.__('best temperature')}
      title={trans.__(
        'The logits divided by it have the least NLL: %1 %2',
        formatNumber(loss * unit.perNat),
        unit.name
      )}
      testId="temperature"
      value={temperature}
      text={temperatureText()}
    />
  );

  function temperatureText(): string {
    if (temperature === 0) {
      return trans.__('→ 0: every prediction is right');
    }
    return temperature === Infinity
      ? trans.__('→ inf: the logits are no better than chance')
      : `${formatNumber(temperature)} (NLL ${formatNumber(loss * unit.perNat)})`;
  }
}
