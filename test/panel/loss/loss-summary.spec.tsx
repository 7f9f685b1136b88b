import { screen } from '@testing-library/react';
import { LossSummary, type LossSummaryProps } from '../../../src/panel/loss/loss-summary';
import { NO_PAIR } from '../../../src/model/inspector-state';
import { DEFAULT_SETTINGS } from '../../../src/settings';
import { analysisOf } from '../../figures/analysis-of';
import { environmentOf, renderInPanel } from '../environment';

function setUp(
  changes: Partial<LossSummaryProps['analysis']>,
  state: Partial<LossSummaryProps['state']> = {},
  environment = environmentOf()
) {
  const analysis = { ...analysisOf([1, 2, 3]), loss: 2, accuracy: 2 / 3, divisor: 3, ...changes };
  renderInPanel(
    <LossSummary
      analysis={analysis}
      state={{ choice: { reduction: 'mean' }, step: 0, pair: NO_PAIR, ...state }}
    />,
    environment
  );
  return screen.getByRole('status');
}

describe('LossSummary', () => {
  it('tells loss, accuracy and size, and is read out when they change', () => {
    const status = setUp({});
    expect(status.textContent).toBe('2.0000mean loss, nats66.7\u00a0%accuracy3 samples, 5 classes');
    expect(status.getAttribute('aria-live')).toBe('polite');
  });

  it('tells how far the loss can be off', () => {
    expect(setUp({ lossBound: 0.0123 }).textContent).toContain('2.0000± 0.02mean loss');
  });

  it('tells that the loss is a sum, and its unit', () => {
    const settings = { ...DEFAULT_SETTINGS, lossUnit: 'bits' } as const;
    const status = setUp({}, { choice: { reduction: 'sum' } }, environmentOf({ settings }));
    expect(status.textContent).toContain('sum of the losses, bits');
  });

  it('tells how many samples are ignored, and what the sum of weights divides by', () => {
    const { textContent } = setUp({ numIgnored: 1, divisor: 3.5 });
    expect(textContent).toContain('sum of the losses / 3.5000, nats');
    expect(textContent).toContain('5 classes · 1 ignored');
  });

  it('tells the step of the simulated training', () => {
    expect(setUp({}, { step: 7 }).textContent).toContain('5 classes · after step 7');
  });

  it('has no loss for the reduction `none`', () => {
    expect(setUp({ loss: null }, { choice: { reduction: 'none' } }).textContent).not.toContain(
      'nats'
    );
    expect(screen.queryByTestId('loss')).toBeNull();
  });

  it('asks for targets where there are none', () => {
    const status = setUp({ targetKind: 'none', loss: null, accuracy: null });
    expect(status.textContent).toContain('Choose or type the targets to see the loss.');
    expect(screen.queryByTestId('accuracy')).toBeNull();
  });
});
