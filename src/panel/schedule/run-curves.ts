import type { TranslationBundle } from '@jupyterlab/translation';
import type { LossUnit } from '../../analysis/in-unit';
import type { AccuracyCurve, MeanLossCurve, SideCurve } from '../../figures/schedule-curve';
import type { InspectorState, ScheduleLine } from '../../model/inspector-state';
import { valueOf } from '../../model/loadable';
import { lineLabel } from './line-label';

type Lines = readonly ScheduleLine[];

/** The mean loss of each run. */
export function meanLossCurves(schedules: Lines, trans: TranslationBundle): MeanLossCurve[] {
  return schedules.flatMap(line => {
    const run = valueOf(line.run);
    const { colorIndex } = line;
    const label = lineLabel(line, schedules, trans);
    return run === null
      ? []
      : [
          {
            label,
            colorIndex,
            steps: run.steps,
            meanLosses: run.meanLosses,
            overflowStep: run.overflowStep
          }
        ];
  });
}

/** The accuracy of each run. */
export function accuracyCurves(schedules: Lines, trans: TranslationBundle): AccuracyCurve[] {
  return schedules.flatMap(line => {
    const spread = valueOf(line.run)?.spread;
    const { colorIndex } = line;
    const label = lineLabel(line, schedules, trans);
    return spread === undefined
      ? []
      : [{ label, colorIndex, steps: spread.steps, accuracies: spread.accuracies }];
  });
}

/** Of the highlighted run: where 10 and 90 of 100 samples lie, and the selected sample. */
export function sideCurves(
  {
    schedules,
    highlighted,
    course,
    selected
  }: Pick<InspectorState, 'schedules' | 'highlighted' | 'course' | 'selected'>,
  trans: TranslationBundle
): SideCurve[] {
  const line = schedules.find(({ id }) => id === highlighted);
  const spread = line === undefined ? undefined : valueOf(line.run)?.spread;
  if (line === undefined || spread === undefined || spread.steps.length === 0) {
    return [];
  }
  const { colorIndex } = line;
  const { steps, low, high } = spread;
  const sample = valueOf(course);
  return [
    {
      label: trans.__('90\u00a0% of the samples below'),
      colorIndex,
      steps,
      losses: high,
      dash: 'dot'
    },
    {
      label: trans.__('10\u00a0% of the samples below'),
      colorIndex,
      steps,
      losses: low,
      dash: 'dot'
    },
    ...(sample === null || selected === null
      ? []
      : [
          {
            label: trans.__('sample %1', selected),
            colorIndex,
            ...sample,
            dash: 'dashdot' as const
          }
        ])
  ];
}

export function curveInUnit(curve: MeanLossCurve, { perNat }: LossUnit): MeanLossCurve {
  return { ...curve, meanLosses: inUnit(curve.meanLosses, perNat) };
}

export function sideInUnit(curve: SideCurve, { perNat }: LossUnit): SideCurve {
  return { ...curve, losses: inUnit(curve.losses, perNat) };
}

/** The very array where nothing changes, since charts know their lines by it. */
function inUnit(values: Float64Array, perNat: number): Float64Array {
  return perNat === 1 ? values : values.map(value => perNat * value);
}
