import { sentence, type Sentence } from '../sentence';
import type { Figure } from './figure';
import { lineTrace } from './line-trace';
import type { AccuracyCurve, ScheduleFigureOptions } from './schedule-curve';
import { scheduleLayout } from './schedule-layout';
import { stepPoints } from './step-points';

/** Room above 100 % and below 0 % for a whole line. */
const PAD = 2;

/** The accuracy of each simulated run over the steps, in percent from 0 to 100. */
export function accuracyFigure(
  curves: readonly AccuracyCurve[],
  options: ScheduleFigureOptions
): Figure {
  const percents = curves.map(curve => ({
    ...curve,
    accuracies: curve.accuracies.map(accuracy => 100 * accuracy)
  }));
  const title = sentence('accuracy (%)');
  return {
    data: percents.map(curve =>
      lineTrace(
        curve,
        stepPoints(curve.steps, curve.accuracies, options.range),
        options.theme,
        false
      )
    ),
    layout: scheduleLayout(curves.length, title, [-PAD, 100 + PAD], {
      ...options,
      scale: 'linear'
    }),
    summary: percents.flatMap(describeCurve),
    fileName: 'accuracy'
  };
}

function describeCurve({ label, steps, accuracies }: AccuracyCurve): Sentence[] {
  const last = steps.length - 1;
  return last < 0
    ? []
    : [
        sentence('{label}: accuracy {first}\u00a0% at step 0, {end}\u00a0% at step {last}.', {
          label,
          first: accuracies[0].toFixed(1),
          end: accuracies[last].toFixed(1),
          last: steps[last]
        })
      ];
}
