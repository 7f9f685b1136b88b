import { act, fireEvent, screen } from '@testing-library/react';
import { GroupBar } from '../../../src/panel/loss/group-bar';
import { reportOf } from '../classes/report-of';
import { renderInPanel } from '../environment';
import { answered } from '../inspector';

describe('GroupBar', () => {
  it('says which samples stand out, and shows all again', async () => {
    const { model } = await reportOf();
    renderInPanel(<GroupBar model={model} numSamples={4} />);
    expect(screen.queryByTestId('group')).toBeNull();
    act(() => model.classes.selectGroup({ kind: 'class', index: 0 }));
    await answered();
    expect(screen.getByTestId('group').textContent).toBe('2 of 4 samples: class 0Show all');
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.queryByTestId('group')).toBeNull();
  });
});
