import { fireEvent, screen } from '@testing-library/react';
import { CodeDisclosure } from '../../../src/panel/schedule/code-disclosure';
import { completeSpec } from '../../../src/schedules/default-spec';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

describe('CodeDisclosure', () => {
  it('writes no code before it is unfolded', async () => {
    const { model } = await inspectorOf();
    const spec = completeSpec({ library: 'torch', name: 'StepLR', params: {} });
    renderInPanel(<CodeDisclosure model={model} spec={spec} />);
    const details = screen.getByText('Code').closest('details') as HTMLDetailsElement;
    expect(screen.queryByLabelText('Code for')).toBeNull();
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(screen.getByLabelText('Code for')).toBeTruthy();
  });
});
