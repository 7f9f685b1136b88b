import { fireEvent, screen } from '@testing-library/react';
import { findLoss, LOSSES } from '../../../src/losses/loss-registry';
import { LossSelect } from '../../../src/panel/inputs/loss-select';
import { renderInPanel } from '../environment';

const CROSS_ENTROPY = findLoss({ library: 'torch', name: 'cross_entropy' });

function setUp() {
  const onChange = jest.fn();
  const { container } = renderInPanel(<LossSelect entry={CROSS_ENTROPY} onChange={onChange} />);
  return { onChange, container, select: screen.getByLabelText<HTMLSelectElement>('Loss') };
}

describe('LossSelect', () => {
  it('lists every loss once, in the group of its library', () => {
    const { select, container } = setUp();
    expect(select.options).toHaveLength(LOSSES.length);
    expect(new Set([...select.options].map(({ value }) => value)).size).toBe(LOSSES.length);
    for (const group of container.querySelectorAll('optgroup')) {
      const own = LOSSES.filter(({ library }) => library === group.label);
      expect(group.children).toHaveLength(own.length);
    }
  });

  it('shows the formula of the chosen one', () => {
    const { select } = setUp();
    expect(select.selectedOptions[0].textContent).toBe('cross_entropy');
    expect(screen.getByText(CROSS_ENTROPY.formula)).toBeTruthy();
  });

  it('gives another loss its own parameters', () => {
    const { select, onChange } = setUp();
    const other = LOSSES[LOSSES.length - 1];
    const value = `${other.library}.${other.name}`;
    fireEvent.change(select, { target: { value } });
    expect(onChange).toHaveBeenCalledWith({
      library: other.library,
      name: other.name,
      params: {}
    });
  });
});
