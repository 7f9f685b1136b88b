import { fireEvent, screen } from '@testing-library/react';
import { findLoss } from '../../../src/losses/loss-registry';
import { WhatIfParams } from '../../../src/panel/loss/what-if-params';
import { renderInPanel } from '../environment';

function show(library: string, name: string, params = {}) {
  const onChange = jest.fn();
  const entry = findLoss({ library, name });
  renderInPanel(<WhatIfParams entry={entry} params={params} onChange={onChange} />);
  return onChange;
}

describe('WhatIfParams', () => {
  it('balances the classes with one click', () => {
    const onChange = show('torch', 'cross_entropy');
    fireEvent.click(screen.getByLabelText('balanced weights'));
    expect(onChange).toHaveBeenCalledWith('weight', 'balanced');
  });

  it('leaves a target out', () => {
    const onChange = show('keras', 'SparseCategoricalCrossentropy');
    fireEvent.change(screen.getByLabelText('left out target'), { target: { value: '2' } });
    expect(onChange).toHaveBeenCalledWith('ignore_class', 2);
    expect(screen.queryByLabelText('balanced weights')).toBeNull();
  });

  it('offers nothing that the loss does not have', () => {
    show('torch', 'binary_cross_entropy_with_logits');
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });
});
