import { fireEvent, screen } from '@testing-library/react';
import { ChoiceParamField } from '../../../src/panel/schedule/choice-param';
import type { ChoiceParam, FlagParam } from '../../../src/schedules/param';
import { renderInPanel } from '../environment';

const WORDS = { name: 'mode', label: 'Mode', meaning: 'Which way it goes' };
const CHOICE: ChoiceParam = {
  ...WORDS,
  kind: 'choice',
  default: 'min',
  options: ['min', 'max'],
  words: null
};
const FLAG: FlagParam = { ...WORDS, kind: 'flag', default: false };

describe('ChoiceParamField', () => {
  it('offers the words of the library', () => {
    const onChange = jest.fn();
    renderInPanel(<ChoiceParamField param={CHOICE} value="max" onChange={onChange} />);
    const select = screen.getByLabelText<HTMLSelectElement>('Mode');
    expect([...select.options].map(({ text }) => text)).toEqual(['min', 'max']);
    expect(select.value).toBe('max');
    fireEvent.change(select, { target: { value: 'min' } });
    expect(onChange).toHaveBeenCalledWith('min');
  });

  it('says what the words of ours mean, and keeps them in the spec', () => {
    const onChange = jest.fn();
    const param = { ...CHOICE, words: { min: 'as low as can be', max: 'as high' } };
    renderInPanel(<ChoiceParamField param={param} value="min" onChange={onChange} />);
    const select = screen.getByLabelText<HTMLSelectElement>('Mode');
    expect([...select.options].map(({ text }) => text)).toEqual(['as low as can be', 'as high']);
    expect(select.value).toBe('min');
    fireEvent.change(select, { target: { value: 'max' } });
    expect(onChange).toHaveBeenCalledWith('max');
  });

  it('turns a flag, and tells what it means under its name in the library', () => {
    const onChange = jest.fn();
    renderInPanel(<ChoiceParamField param={FLAG} value={true} onChange={onChange} />);
    const box = screen.getByLabelText<HTMLInputElement>('Mode');
    expect(box.checked).toBe(true);
    expect(box.labels?.[0].title).toBe('mode: Which way it goes');
    fireEvent.click(box);
    expect(onChange).toHaveBeenCalledWith(false);
  });
});
