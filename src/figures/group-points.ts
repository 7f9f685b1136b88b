import type { Analysis } from '../analysis/types';
import { IGNORED } from '../losses/targets';
import { EDGE } from './edge-axis';
import type { LossFigureOptions } from './loss-figure-options';

/** Points that look alike. The `customdata` of each is [sample, target, prediction, p(target)]. */
export interface PointGroup {
  readonly x: number[];
  readonly y: number[];
  readonly customdata: number[][];
}

export type PointGroups = Readonly<
  Record<'others' | 'correct' | 'wrong' | 'nonFinite' | 'worst' | 'selected', PointGroup>
>;

/**
 * Puts samples at (x, loss) into groups: predictions that are correct or wrong, losses that are not finite, and over these once
 * more the worst and the selected sample. Where some samples stand out, the rest of the finite ones are `others`.
 *
 * @param samples sample of each point
 * @param x place of each point on the x axis
 */
export function groupPoints(
  analysis: Analysis,
  samples: ArrayLike<number>,
  x: ArrayLike<number>,
  { selected, members = null }: Pick<LossFigureOptions, 'selected' | 'members'>
): PointGroups {
  const groups = noGroups();
  const worst = ringed(analysis);
  for (let i = 0; i < samples.length; i++) {
    const sample = samples[i];
    const loss = analysis.losses[sample];
    const target = analysis.targets[sample];
    const prediction = analysis.predictions[sample];
    const isFinite = Number.isFinite(loss);
    const isOther = members !== null && members[sample] === 0;
    if (target === IGNORED || (isOther && !isFinite)) {
      continue;
    }
    const add = ({ x: xs, y, customdata }: PointGroup): void => {
      xs.push(x[i]);
      y.push(isFinite ? loss : EDGE);
      customdata.push([sample, target, prediction, analysis.probabilities[sample]]);
    };
    const side = target === prediction ? groups.correct : groups.wrong;
    add(isOther ? groups.others : isFinite ? side : groups.nonFinite);
    if (isFinite && !isOther && worst.has(sample)) {
      add(groups.worst);
    }
    if (isFinite && sample === selected) {
      add(groups.selected);
    }
  }
  return groups;
}

/** The worst of which the loss is a number, a tenth of all at most: a ring around every sample would tell nothing. */
function ringed({ worst, losses, numSamples }: Analysis): ReadonlySet<number> {
  const finite = worst.filter(sample => Number.isFinite(losses[sample]));
  return new Set(finite.subarray(0, Math.max(1, Math.floor(numSamples / 10))));
}

function noGroups(): PointGroups {
  const group = (): PointGroup => ({ x: [], y: [], customdata: [] });
  return {
    others: group(),
    correct: group(),
    wrong: group(),
    nonFinite: group(),
    worst: group(),
    selected: group()
  };
}
