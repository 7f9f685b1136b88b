import { fireEvent, screen } from '@testing-library/react';
import { TextParam, type TextParamProps } from '../../../src/panel/schedule/text-param';
import { findSchedule } from '../../../src/schedules/registry';
import type { ParamValue } from '../../../src/schedules/spec';
import { renderInPanel } from '../environment';

function paramOf(library: string, name: string, param: string): TextParamProps['param'] {
  const found = findSchedule(library, name).params.find(other => other.name === param);
  return found as TextParamProps['param'];
}

const MILESTONES = paramOf('torch', 'MultiStepLR', 'milestones');

function setUp(param: TextParamProps['param'], value: ParamValue) {
  const onChange = jest.fn();
  const element = (next: ParamValue) => (
    <TextParam param={param} value={next} onChange={onChange} />
  );
  const { rerender } = renderInPanel(element(value));
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: param.label });
  const type = (text: string): void => {
    fireEvent.change(field, { target: { value: text } });
  };
  return { field, type, onChange, become: (next: ParamValue) => rerender(element(next)) };
}

describe('TextParam', () => {
  it('tells numbers as they are typed, and what is none as NaN', () => {
    const { field, type, onChange } = setUp(MILESTONES, [30, 60]);
    expect(field.value).toBe('30, 60');
    type('[10 20]');
    expect(onChange).toHaveBeenLastCalledWith([10, 20]);
    type('10, x');
    expect(onChange).toHaveBeenLastCalledWith([10, NaN]);
  });

  it('leaves what is typed as it is while it means the value', () => {
    const { field, type, become } = setUp(MILESTONES, [30]);
    type('30, 60, ');
    become([30, 60]);
    expect(field.value).toBe('30, 60, ');
    type('30, x');
    become([30, NaN]);
    expect(field.value).toBe('30, x');
  });

  it('follows another value', () => {
    const { field, become } = setUp(MILESTONES, [30]);
    become([1, 2, 3]);
    expect(field.value).toBe('1, 2, 3');
  });

  it('reads a table by its steps', () => {
    const param = paramOf('optax', 'piecewise_constant_schedule', 'boundaries_and_scales');
    const { field, type, onChange } = setUp(param, { '300': 0.1 });
    expect(field.value).toBe('300: 0.1');
    type('{300: 0.1, 600: 0.5}');
    expect(onChange).toHaveBeenCalledWith({ '300': 0.1, '600': 0.5 });
  });

  it('hands a formula on as it is', () => {
    const param = paramOf('torch', 'LambdaLR', 'lr_lambda');
    const { type, onChange } = setUp(param, '0.95 ** epoch');
    type('0.9 **');
    expect(onChange).toHaveBeenCalledWith('0.9 **');
  });
});
