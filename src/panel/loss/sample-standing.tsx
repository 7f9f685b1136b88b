import type { ReactElement } from 'react';
import type { SampleDetail } from '../../analysis/types';
import { classLabel } from '../../figures/class-label';
import { formatNumber } from '../../figures/format-number';
import { ClassFigure } from '../classes/class-figure';
import { useEnvironment } from '../environment';
import { changeOf } from '../format';
import { topClasses } from './top-classes';
import { useLossUnit } from './use-loss-unit';

/** Classes that are named as the most probable; fewer than that are all in the table below. */
const NUM_TOP = 5;

/** Where a sample stands: the probability and the rank of its target, its margin and entropy, and what is most probable. */
export function SampleStanding({
  sample,
  start = null
}: {
  readonly sample: SampleDetail;
  /** The sample before something was tried, against which changes are told; null where nothing is. */
  readonly start?: SampleDetail | null;
}): ReactElement {
  const { trans } = useEnvironment();
  const unit = useLossUnit();
  const { probabilities, target, rank, margin, entropy } = sample;
  const numClasses = probabilities.length;
  return (
    <div
      className="jp-LossInspector-classScores"
      role="group"
      aria-label={trans.__('Where the sample stands')}
    >
      {target !== null && (
        <ClassFigure
          label={trans.__('p(target)')}
          title={trans.__('Probability of the target class')}
          testId="target-probability"
          value={probabilities[target]}
          text={formatNumber(probabilities[target])}
          change={changeOf(probabilities[target], start && start.probabilities[target])}
        />
      )}
      {rank !== null && (
        <ClassFigure
          label={trans.__('rank')}
          title={trans.__('Place of the target among the classes, the most probable first')}
          testId="rank"
          value={rank + 1}
          text={trans.__('%1 of %2', rank + 1, numClasses)}
        />
      )}
      {!Number.isNaN(margin) && (
        <ClassFigure
          label={trans.__('margin')}
          title={
            target === null
              ? trans.__('The greatest logit above the next one')
              : trans.__('The logit of the target above the greatest of the others')
          }
          testId="margin"
          value={margin}
          text={formatNumber(margin)}
          change={changeOf(margin, start && start.margin)}
        />
      )}
      <ClassFigure
        label={trans.__('entropy')}
        title={trans.__('Entropy of the probabilities, %1', unit.name)}
        testId="entropy"
        value={entropy * unit.perNat}
        text={formatNumber(entropy * unit.perNat)}
        change={changeOf(entropy * unit.perNat, start && start.entropy * unit.perNat)}
      />
      {numClasses > NUM_TOP && (
        <span data-testid="top-classes">
          <span className="jp-LossInspector-muted">{trans.__('top %1', NUM_TOP)}</span>{' '}
          {topClasses(sample, NUM_TOP)
            .map(k => `${classLabel(sample, k)} (${formatNumber(probabilities[k])})`)
            .join(', ')}
        </span>
      )}
    </div>
  );
}
