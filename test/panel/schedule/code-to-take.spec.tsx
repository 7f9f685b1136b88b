import { Clipboard } from '@jupyterlab/apputils';
import { fireEvent, screen } from '@testing-library/react';
import { CodeToTake } from '../../../src/panel/schedule/code-to-take';
import { environmentOf, renderInPanel } from '../environment';

function setUp() {
  const insertCode = jest.fn();
  renderInPanel(<CodeToTake code="lr = 0.1" library="optax" />, environmentOf({}, { insertCode }));
  return {
    insertCode,
    press: (name: string) => fireEvent.click(screen.getByRole('button', { name }))
  };
}

describe('CodeToTake', () => {
  it('shows the code where the keyboard reaches it, since it may scroll', () => {
    setUp();
    const code = screen.getByRole('region', { name: 'Code for Optax' });
    expect(code.textContent).toBe('lr = 0.1');
    expect(code.tabIndex).toBe(0);
  });

  it('copies it, and says so', () => {
    const copy = jest.spyOn(Clipboard, 'copyToSystem').mockImplementation(() => undefined);
    const { insertCode, press } = setUp();
    press('Copy code');
    expect(copy).toHaveBeenCalledWith('lr = 0.1');
    expect(screen.getByRole('status').textContent).toBe('Copied.');
    expect(insertCode).not.toHaveBeenCalled();
    copy.mockRestore();
  });

  it('puts it into the notebook, and says so', () => {
    const { insertCode, press } = setUp();
    press('Insert as a cell');
    expect(insertCode).toHaveBeenCalledWith('lr = 0.1');
    expect(screen.getByRole('status').textContent).toBe('Inserted below the active cell.');
  });
});
