import type { ClassReport, SampleGroup } from '../../analysis/classes/types';
import { binEdges } from '../../evaluation/bin-edges';
import { NUM_BINS } from '../../analysis/classes/binning';
import { binSpan } from '../../figures/bin-span';
import { classLabel } from '../../figures/class-label';
import { sentence, type Sentence } from '../../sentence';

/** What the samples of a group have in common. The report knows the names; without it there are numbers. */
export function groupSentence(group: SampleGroup, report: ClassReport | null): Sentence {
  const areLabels = report?.areLabels ?? false;
  const label = (k: number): string => classLabel({ classNames: report?.names }, k);
  switch (group.kind) {
    case 'class':
      return areLabels
        ? sentence('label {index}', { index: label(group.index) })
        : sentence('class {index}', { index: label(group.index) });
    case 'pair': {
      const name = (k: number): string => classLabel({ classNames: report?.confusion.names }, k);
      return group.target === group.prediction
        ? sentence('class {target}, predicted rightly', { target: name(group.target) })
        : sentence('class {target} taken for class {prediction}', {
            target: name(group.target),
            prediction: name(group.prediction)
          });
    }
    case 'bin': {
      const name = group.series === null ? null : label(group.series);
      return binSpan(binEdges(NUM_BINS, 'float64'), group.bin, name);
    }
  }
}
