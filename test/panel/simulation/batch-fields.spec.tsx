import { fireEvent, screen } from '@testing-library/react';
import { BatchFields } from '../../../src/panel/simulation/batch-fields';
import { FULL_BATCH, type DescentPlan } from '../../../src/simulation/descent-plan';
import { renderInPanel } from '../environment';

function setUp(changes: Partial<DescentPlan>) {
  const onChange = jest.fn();
  const plan = { ...FULL_BATCH, ...changes };
  renderInPanel(<BatchFields plan={plan} onChange={onChange} />);
  const type = (label: string, value: string): void => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  };
  return { onChange, plan, type };
}

describe('BatchFields', () => {
  it('asks for size and seed only where there are batches', () => {
    const { onChange, plan } = setUp({ batchSize: null });
    expect(screen.queryAllByRole('spinbutton')).toEqual([]);
    fireEvent.click(screen.getByLabelText('Mini-batches'));
    expect(onChange).toHaveBeenCalledWith({ ...plan, batchSize: 32 });
  });

  it('goes back to all samples', () => {
    const { onChange, plan } = setUp({ batchSize: 8 });
    fireEvent.click(screen.getByLabelText('Mini-batches'));
    expect(onChange).toHaveBeenCalledWith({ ...plan, batchSize: null });
  });

  it('takes a size and a seed, and refuses an empty batch', () => {
    const { onChange, plan, type } = setUp({ batchSize: 8 });
    type('Batch size', '0');
    type('Seed', String(2 ** 31));
    expect(onChange).not.toHaveBeenCalled();
    type('Batch size', '64');
    type('Seed', '7');
    expect(onChange.mock.calls).toEqual([[{ ...plan, batchSize: 64 }], [{ ...plan, seed: 7 }]]);
  });
});
