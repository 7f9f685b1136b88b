import { useState, type ReactElement } from 'react';
import { useEnvironment } from '../environment';
import { Segmented } from '../segmented';
import { AccuracyChart } from './accuracy-chart';
import { MeanLossChart, type RunChartProps } from './mean-loss-chart';

/** What the simulated trainings do: to the mean loss, or to the accuracy. */
export function RunChart(props: RunChartProps): ReactElement {
  const { trans } = useEnvironment();
  const [shown, setShown] = useState<'loss' | 'accuracy'>('loss');
  const Shown = shown === 'loss' ? MeanLossChart : AccuracyChart;
  return (
    <>
      <Segmented
        label={trans.__('What the training does to')}
        value={shown}
        options={[
          { value: 'loss', label: trans.__('Mean loss') },
          { value: 'accuracy', label: trans.__('Accuracy') }
        ]}
        onChange={setShown}
      />
      <Shown {...props} />
    </>
  );
}
