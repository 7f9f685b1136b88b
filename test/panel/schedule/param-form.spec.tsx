import { fireEvent, screen } from '@testing-library/react';
import { ParamForm } from '../../../src/panel/schedule/param-form';
import { defaultSpec } from '../../../src/schedules/default-spec';
import { findSchedule, SCHEDULES } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { renderInPanel } from '../environment';

function setUp(library: string, name: string) {
  const spec = defaultSpec(findSchedule(library, name));
  const onChange = jest.fn();
  const { container } = renderInPanel(<ParamForm spec={spec} within={null} onChange={onChange} />);
  return { spec, onChange, container };
}

describe('ParamForm', () => {
  it('shows the two most telling parameters and folds the rest away', () => {
    const { container } = setUp('torch', 'OneCycleLR');
    const folded = container.querySelector('details');
    const shown = [...container.querySelectorAll('.jp-LossInspector-param > label')]
      .filter(label => !folded?.contains(label))
      .map(label => label.textContent);
    expect(shown).toEqual(['Highest rate', 'Total steps']);
    expect(screen.getByText('11 more')).toBeTruthy();
  });

  it('changes numbers, lists, choices, flags and formulas by their names', () => {
    const { onChange, spec } = setUp('torch', 'CyclicLR');
    fireEvent.click(screen.getByLabelText('Cycle the momentum'));
    expect(onChange.mock.lastCall?.[0].params).toEqual({ ...spec.params, cycle_momentum: false });
    fireEvent.change(screen.getByLabelText('Mode'), { target: { value: 'triangular2' } });
    expect(onChange.mock.lastCall?.[0].params.mode).toBe('triangular2');
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Steps down' }), {
      target: { value: '50' }
    });
    expect(onChange.mock.lastCall?.[0].params.step_size_down).toBe(50);
  });

  it('reads lists and tables as they are written', () => {
    const { onChange } = setUp('torch', 'MultiStepLR');
    fireEvent.change(screen.getByLabelText('Milestones'), { target: { value: '[30, 60 80]' } });
    expect(onChange.mock.lastCall?.[0].params.milestones).toEqual([30, 60, 80]);
  });

  it('changes a schedule within a schedule', () => {
    const { onChange, spec } = setUp('torch', 'SequentialLR');
    const [first] = screen.getAllByLabelText('Schedule within Schedules');
    fireEvent.change(first, { target: { value: 'torch.ExponentialLR' } });
    const schedulers = onChange.mock.lastCall?.[0].params.schedulers;
    expect(schedulers[0]).toEqual({
      library: 'torch',
      name: 'ExponentialLR',
      params: { gamma: 0.995 }
    });
    expect(schedulers[1]).toEqual((spec.params.schedulers as unknown[])[1]);
    fireEvent.click(screen.getByText('Add another'));
    expect(onChange.mock.lastCall?.[0].params.schedulers).toHaveLength(3);
  });

  it('hands the one schedule within another on as itself, not as a list', () => {
    const entry = SCHEDULES.find(({ params }) => params.some(({ kind }) => kind === 'schedule'));
    const { onChange } = setUp(entry?.library ?? '', entry?.name ?? '');
    const [choice] = screen.getAllByRole<HTMLSelectElement>('combobox', {
      name: /^Schedule within/
    });
    const other = [...choice.options].find(({ selected }) => !selected)?.value ?? '';
    fireEvent.change(choice, { target: { value: other } });
    const { name } = entry?.params.find(({ kind }) => kind === 'schedule') ?? { name: '' };
    const nested = onChange.mock.lastCall?.[0].params[name];
    expect(`${nested.library}.${nested.name}`).toBe(other);
  });

  it('changes a parameter of one of the schedules within', () => {
    const { onChange, spec, container } = setUp('torch', 'SequentialLR');
    const field = container.querySelector('fieldset input[type=number]') as HTMLInputElement;
    fireEvent.change(field, { target: { value: '0.25' } });
    const before = spec.params.schedulers as readonly ScheduleSpec[];
    const [first, second] = onChange.mock.calls[0][0].params.schedulers;
    expect(first.name).toBe(before[0].name);
    expect(Object.values(first.params)).toContain(0.25);
    expect(Object.values(before[0].params)).not.toContain(0.25);
    expect(second).toEqual(before[1]);
  });
});
