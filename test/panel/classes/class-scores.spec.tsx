import { cleanup, screen } from '@testing-library/react';
import type { BestTemperature } from '../../../src/evaluation/best-temperature';
import { ClassScores } from '../../../src/panel/classes/class-scores';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { environmentOf, renderInPanel } from '../environment';
import { changed, reportOf } from './report-of';

async function setUp(best?: BestTemperature, environment = environmentOf()) {
  const { report } = await reportOf();
  const calibration = { ...report.calibration, ...(best && { best }) };
  renderInPanel(<ClassScores report={changed(report, { calibration })} />, environment);
  return report;
}

function value(testId: string): number {
  return Number(screen.getByTestId(testId).getAttribute('data-value'));
}

describe('ClassScores', () => {
  it('shows accuracies and calibration', async () => {
    const { calibration } = await setUp();
    expect(screen.getByTestId('balanced-accuracy').textContent).toBe('50.0\u00a0%');
    expect(screen.getByTestId('top-2').textContent).toBe('100.0\u00a0%');
    expect(value('ece')).toBe(calibration.overall.expected);
    expect(value('mce')).toBe(calibration.overall.maximum);
    expect(value('brier')).toBe(calibration.brier);
    expect(value('temperature')).toBe(calibration.best.temperature);
    expect(screen.getByTestId('temperature').textContent).toMatch(/^\d+\.\d+ \(NLL \d/);
  });

  it('tells what has changed since the start, only where something is tried', async () => {
    const { report } = await reportOf();
    const { calibration } = report;
    const start = changed(report, {
      balancedAccuracy: report.balancedAccuracy + 0.125,
      calibration: { ...calibration, brier: calibration.brier - 0.25 }
    });
    renderInPanel(<ClassScores report={report} start={start} />, environmentOf());
    expect(screen.getByTestId('balanced-accuracy-change').textContent).toBe('(−12.5\u00a0%)');
    expect(screen.getByTestId('brier-change').textContent).toBe('(+0.2500)');
    expect(screen.getByTestId('nll-change').textContent).toMatch(/^\(±0/);
    cleanup();
    await setUp();
    expect(screen.queryByTestId('brier-change')).toBeNull();
  });

  it('shows the NLL in the unit that is wanted', async () => {
    const environment = environmentOf({ settings: { ...DEFAULT_SETTINGS, lossUnit: 'bits' } });
    const { calibration } = await setUp(undefined, environment);
    expect(value('nll')).toBeCloseTo(calibration.negativeLogLikelihood / Math.LN2, 14);
  });

  it.each([
    [0, '→ 0: every prediction is right'],
    [Infinity, '→ inf: the logits are no better than chance']
  ])('says where no temperature is best: %d', async (temperature, text) => {
    await setUp({ temperature, loss: 0 });
    expect(screen.getByTestId('temperature').textContent).toBe(text);
  });

  it('has no best temperature where no loss is finite', async () => {
    await setUp({ temperature: NaN, loss: NaN });
    expect(screen.queryByTestId('temperature')).toBeNull();
  });
});
