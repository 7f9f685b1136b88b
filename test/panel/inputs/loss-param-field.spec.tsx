import { fireEvent, screen } from '@testing-library/react';
import type { LossParamInfo } from '../../../src/losses/loss-entry';
import type { LossParam } from '../../../src/losses/loss-spec';
import { LossParamField } from '../../../src/panel/inputs/loss-param-field';
import { renderInPanel } from '../environment';

function setUp(param: Partial<LossParamInfo> & Pick<LossParamInfo, 'kind'>, value: LossParam) {
  const onChange = jest.fn();
  const info = { name: 'gamma', default: null, meaning: 'what it does', ...param };
  renderInPanel(<LossParamField param={info} value={value} onChange={onChange} />);
  return { onChange, field: screen.getByLabelText<HTMLInputElement>('gamma') };
}

describe('LossParamField', () => {
  it.each([
    ['number', 2, 'number'],
    ['integer', 2, 'number'],
    ['weights', [1, 2], 'text'],
    ['switch', true, 'checkbox']
  ] as const)('has a field for a %s, under the name in its library', (kind, value, type) => {
    const { field } = setUp({ kind }, value);
    expect(field.type).toBe(type);
    expect(field.labels?.[0].title).toBe('what it does');
  });

  it('turns a switch', () => {
    const { field, onChange } = setUp({ kind: 'switch' }, false);
    expect(field.checked).toBe(false);
    fireEvent.click(field);
    expect(onChange).toHaveBeenCalledWith(true);
  });

  it('takes one of some words', () => {
    const choices = ['tensorflow', 'torch'];
    const { field, onChange } = setUp({ kind: 'choice', choices }, 'torch');
    expect(field.value).toBe('torch');
    fireEvent.change(field, { target: { value: 'tensorflow' } });
    expect(onChange).toHaveBeenCalledWith('tensorflow');
  });

  it('takes a number', () => {
    const { field, onChange } = setUp({ kind: 'number', min: 0 }, 2);
    fireEvent.change(field, { target: { value: '0.5' } });
    expect(onChange).toHaveBeenCalledWith(0.5);
  });
});
