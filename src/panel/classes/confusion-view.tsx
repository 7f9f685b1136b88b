import { useMemo, type ReactElement } from 'react';
import { confusionFigure } from '../../figures/confusion-figure';
import { useEnvironment } from '../environment';
import { Chart } from '../plotly/chart';
import { useFigureStyle } from '../use-figure-style';
import { useStore } from '../use-store';
import type { ClassViewProps } from './classes-section';
import { ConfusedPairs } from './confused-pairs';

/** Pairs that are listed under the picture; without one, all that there are. */
const NUM_LISTED = 5;

/** Which classes are taken for which: as a picture where they are few, and the most frequent pairs as a list. */
export function ConfusionView({ model, report, start = null }: ClassViewProps): ReactElement {
  const { trans } = useEnvironment();
  const { confusion, areLabels } = report;
  return (
    <>
      {areLabels && (
        <p className="jp-LossInspector-muted">
          {trans.__('All labels together: 1 where a label is there, 0 where it is not.')}
        </p>
      )}
      {confusion.matrix === null ? (
        <p className="jp-LossInspector-muted">
          {trans.__('The most confused of %1 classes:', confusion.numClasses)}
        </p>
      ) : (
        <ConfusionChart model={model} report={report} start={start} matrix={confusion.matrix} />
      )}
      <ConfusedPairs
        model={model}
        report={report}
        start={start}
        limit={confusion.matrix === null ? confusion.pairs.length : NUM_LISTED}
      />
    </>
  );
}

function ConfusionChart({
  model,
  report,
  start = null,
  matrix
}: ClassViewProps & { readonly matrix: Int32Array }): ReactElement {
  const { trans } = useEnvironment();
  const style = useFigureStyle();
  const { group } = useStore(model.store, 'group');
  const { confusion } = report;
  const figure = useMemo(
    () =>
      confusionFigure(confusion, matrix, {
        ...style,
        start: start?.confusion.matrix ?? null,
        selected: group?.kind === 'pair' ? group : null
      }),
    [confusion, matrix, style, start, group]
  );
  const { numClasses } = confusion;
  return (
    <Chart
      figure={figure}
      label={trans.__('Confusion of the classes')}
      translate={style.translate}
      height={240}
      onSelect={cell =>
        model.classes.selectGroup({
          kind: 'pair',
          target: Math.floor(cell / numClasses),
          prediction: cell % numClasses
        })
      }
    />
  );
}
