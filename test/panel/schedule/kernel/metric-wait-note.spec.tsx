import { MetricWaitNote } from '../../../../src/panel/schedule/kernel/metric-wait-note';
import { renderInPanel } from '../../environment';

const WAITS = {
  best: 0.5,
  mode: 'min',
  patience: 5,
  num_bad_epochs: 3,
  cooldown_counter: 0
} as const;

test.each([
  [
    WAITS,
    'Rate 0.1000, which follows a metric: 3 of 5 steps without improvement on 0.5000 have passed.'
  ],
  [{ ...WAITS, best: null }, 'Rate 0.1000, which follows a metric: it has seen none yet.'],
  [
    { ...WAITS, cooldown_counter: 2 },
    'Rate 0.1000, which follows a metric: 3 of 5 steps without improvement on 0.5000 have passed. 2 steps of the cool-down remain.'
  ]
])('%j', (waits, text) => {
  const { container } = renderInPanel(<MetricWaitNote waits={waits} rates={[0.1]} />);
  expect(container.textContent).toBe(text);
});
