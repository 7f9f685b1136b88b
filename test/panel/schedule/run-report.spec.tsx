import { screen } from '@testing-library/react';
import { RunReport, type RunReportProps } from '../../../src/panel/schedule/run-report';
import { sentence } from '../../../src/sentence';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { environmentOf, renderInPanel } from '../environment';

const NONE = new Float64Array(0);

const RUN: RunReportProps['run'] = {
  steps: Int32Array.of(0, 1, 2),
  spread: { steps: new Int32Array(0), low: NONE, median: NONE, high: NONE, accuracies: NONE },
  numSamples: 4,
  meanLosses: Float64Array.of(2, 1.5, 1),
  overflowStep: null,
  findings: [
    {
      id: 'converges',
      severity: 'info',
      message: sentence('It converges by step {step}.', { step: 2 }),
      remedy: null,
      rows: []
    }
  ]
};

describe('RunReport', () => {
  it('tells the mean loss at start and end, and what is to be said of it', () => {
    renderInPanel(<RunReport run={RUN} stale={false} />);
    expect(screen.getByText('Mean loss 2.0000 → 1.0000')).toBeTruthy();
    expect(screen.getByText('It converges by step 2.')).toBeTruthy();
  });

  it('tells the losses in the unit of the panel', () => {
    const settings = { ...DEFAULT_SETTINGS, lossUnit: 'bits' } as const;
    renderInPanel(<RunReport run={RUN} stale={false} />, environmentOf({ settings }));
    expect(screen.getByText('Mean loss 2.8854 → 1.4427')).toBeTruthy();
  });

  it.each([true, false])('looks stale while a newer run is under way: %s', stale => {
    const { container } = renderInPanel(<RunReport run={RUN} stale={stale} />);
    expect(container.firstElementChild?.classList.contains('jp-mod-stale')).toBe(stale);
  });
});
