import { fireEvent, screen } from '@testing-library/react';
import type { LossParamInfo } from '../../../src/losses/loss-entry';
import type { LossParam } from '../../../src/losses/loss-spec';
import { NumberField } from '../../../src/panel/inputs/number-field';
import { renderInPanel } from '../environment';

const SMOOTHING: LossParamInfo = {
  name: 'label_smoothing',
  kind: 'number',
  default: 0,
  min: 0,
  max: 1,
  meaning: ''
};
const IGNORED: LossParamInfo = {
  name: 'ignore_index',
  kind: 'integer',
  default: -100,
  optional: true,
  meaning: ''
};

function setUp(param: LossParamInfo, value: LossParam) {
  const onChange = jest.fn();
  const element = (next: LossParam) => (
    <NumberField id="f" param={param} value={next} onChange={onChange} />
  );
  const { rerender } = renderInPanel(element(value));
  const field = screen.getByRole<HTMLInputElement>('spinbutton');
  return {
    field,
    type: (text: string) => {
      onChange.mockClear();
      fireEvent.change(field, { target: { value: text } });
      return onChange.mock.calls;
    },
    become: (next: LossParam) => rerender(element(next)),
    isInvalid: () => field.getAttribute('aria-invalid') === 'true'
  };
}

describe('NumberField of a loss', () => {
  it('tells a number within its range, the ends included', () => {
    const { type, isInvalid } = setUp(SMOOTHING, 0.1);
    expect(type('1')).toEqual([[1]]);
    expect(type('0')).toEqual([[0]]);
    expect(isInvalid()).toBe(false);
  });

  it('says which limit a number breaks', () => {
    const { type } = setUp(SMOOTHING, 0.1);
    type('1.5');
    expect(screen.getByRole('status').textContent).toBe('label_smoothing 1.5 is outside 0..1');
    type('');
    expect(screen.getByRole('status').textContent).toBe('label_smoothing must be a number');
    type('0.5');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each(['1.5', '-0.1', ''])('marks %p, and leaves the loss as it is', text => {
    const { field, type, isInvalid } = setUp(SMOOTHING, 0.1);
    expect(type(text)).toEqual([]);
    expect(isInvalid()).toBe(true);
    expect(field.value).toBe(text);
  });

  it('takes nothing for None where that may be', () => {
    const { field, type, isInvalid } = setUp(IGNORED, -100);
    expect(field.placeholder).toBe('None');
    expect(type('')).toEqual([[null]]);
    expect(isInvalid()).toBe(false);
    expect(type('0.5')).toEqual([]);
    expect(isInvalid()).toBe(true);
  });

  it('keeps what is typed while it means the value, and follows another value', () => {
    const { field, type, become } = setUp(SMOOTHING, 0.1);
    type('0.20');
    become(0.2);
    expect(field.value).toBe('0.20');
    become(0.5);
    expect(field.value).toBe('0.5');
  });

  it('shows a 0 that comes while the field is empty', () => {
    const { field, type, become } = setUp(SMOOTHING, 0.1);
    type('');
    become(0);
    expect(field.value).toBe('0');
  });
});
