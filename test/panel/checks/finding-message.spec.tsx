import { fireEvent, screen } from '@testing-library/react';
import type { Finding } from '../../../src/diagnostics/finding';
import { FindingMessage } from '../../../src/panel/checks/finding-message';
import { sentence } from '../../../src/sentence';
import { renderInPanel } from '../environment';

const FINDING: Finding = {
  id: 'nan-logits',
  severity: 'error',
  message: sentence('{count} rows hold NaN.', { count: 2 }),
  remedy: sentence('Look at them.'),
  rows: [3, 40]
};

describe('FindingMessage', () => {
  it('says what is wrong and what to do', () => {
    const { container } = renderInPanel(<FindingMessage finding={FINDING} />);
    const message = container.querySelector('[data-finding="nan-logits"]');
    expect(message?.textContent).toBe('✖ 2 rows hold NaN. Look at them.');
    expect(message?.className).toContain('jp-mod-error');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads to its rows', () => {
    const onRow = jest.fn();
    renderInPanel(<FindingMessage finding={FINDING} onRow={onRow} />);
    fireEvent.click(screen.getByRole('button', { name: '#40' }));
    expect(onRow).toHaveBeenCalledWith(40);
  });

  it('may have no remedy and no rows', () => {
    const finding = { ...FINDING, severity: 'info', remedy: null, rows: [] } as const;
    const { container } = renderInPanel(
      <FindingMessage finding={finding} onRow={() => undefined} />
    );
    expect(container.textContent).toBe('ℹ 2 rows hold NaN.');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
