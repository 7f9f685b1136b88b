import { fireEvent, screen } from '@testing-library/react';
import { OptimizerFields } from '../../../src/panel/simulation/optimizer-fields';
import {
  DEFAULT_OPTIMIZERS,
  type OptimizerSpec,
  type SgdSpec
} from '../../../src/simulation/optimizers/optimizer-spec';
import { renderInPanel } from '../environment';

const { Adam, AdamW } = DEFAULT_OPTIMIZERS;
const SGD = DEFAULT_OPTIMIZERS.SGD as SgdSpec;

function setUp(optimizer: OptimizerSpec) {
  const onChange = jest.fn();
  renderInPanel(<OptimizerFields optimizer={optimizer} onChange={onChange} />);
  const type = (label: string, value: string): void => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  };
  return { onChange, type };
}

describe('OptimizerFields', () => {
  it('gives another optimizer its own parameters', () => {
    const { onChange, type } = setUp({ ...SGD, weightDecay: 0.5 });
    type('Optimizer', 'AdamW');
    expect(onChange).toHaveBeenCalledWith(AdamW);
    expect(screen.queryByLabelText('β₁')).toBeNull();
  });

  it('lets Nesterov be wanted with a momentum only', () => {
    const { onChange } = setUp({ ...SGD, momentum: 0.9, nesterov: false });
    fireEvent.click(screen.getByLabelText('Nesterov'));
    expect(onChange).toHaveBeenCalledWith({ ...SGD, momentum: 0.9, nesterov: true });
  });

  it('lets Nesterov go with the momentum', () => {
    const { onChange, type } = setUp({ ...SGD, momentum: 0.9, nesterov: true });
    type('Momentum', '0.5');
    type('Momentum', '0');
    expect(onChange.mock.calls.map(([{ nesterov }]) => nesterov)).toEqual([true, false]);
  });

  it('changes one parameter of Adam, and leaves the others', () => {
    const { onChange, type } = setUp(Adam);
    type('β₁', '0.8');
    type('β₂', '0.99');
    type('Weight decay', '0.01');
    expect(onChange.mock.calls).toEqual([
      [{ ...Adam, beta1: 0.8 }],
      [{ ...Adam, beta2: 0.99 }],
      [{ ...Adam, weightDecay: 0.01 }]
    ]);
    expect(screen.queryByLabelText('Nesterov')).toBeNull();
  });

  it('refuses a momentum with which nothing is forgotten', () => {
    const { onChange, type } = setUp(SGD);
    type('Momentum', '1');
    expect(onChange).not.toHaveBeenCalled();
  });
});
