import { fireEvent, screen } from '@testing-library/react';
import { NestedSchedules } from '../../../src/panel/schedule/nested-schedules';
import { defaultSpec } from '../../../src/schedules/default-spec';
import type { NestedListParam } from '../../../src/schedules/param';
import { findSchedule, SCHEDULES } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { renderInPanel } from '../environment';

const SEQUENTIAL = findSchedule('torch', 'SequentialLR');
const PARAM = SEQUENTIAL.params.find(({ kind }) => kind === 'schedules') as NestedListParam;
const SPECS = defaultSpec(SEQUENTIAL).params[PARAM.name] as readonly ScheduleSpec[];
const CHANGED = defaultSpec(findSchedule('torch', 'StepLR'), PARAM);

function setUp(specs = SPECS) {
  const onChange = jest.fn<void, [readonly ScheduleSpec[]]>();
  renderInPanel(
    <NestedSchedules
      param={PARAM}
      specs={specs}
      onChange={onChange}
      form={(spec, change) => <button onClick={() => change(CHANGED)}>Change {spec.name}</button>}
    />
  );
  return { onChange, choices: screen.getAllByRole<HTMLSelectElement>('combobox') };
}

describe('NestedSchedules', () => {
  it('offers those that may stand there, and shows those that do', () => {
    const { choices } = setUp();
    expect(choices).toHaveLength(SPECS.length);
    const own = SCHEDULES.filter(({ library }) => library === 'torch');
    expect(choices[0].options).toHaveLength(own.length);
    expect(choices[0].value).toBe(`torch.${SPECS[0].name}`);
  });

  it('puts another one in the place, with its own parameters', () => {
    const { choices, onChange } = setUp();
    fireEvent.change(choices[1], { target: { value: 'torch.StepLR' } });
    const [specs] = onChange.mock.calls[0];
    expect(specs[0]).toBe(SPECS[0]);
    expect(specs[1]).toEqual(defaultSpec(findSchedule('torch', 'StepLR'), PARAM));
    expect(specs[1].params).not.toHaveProperty('lr');
  });

  it('adds one, and removes one', () => {
    const { onChange } = setUp();
    fireEvent.click(screen.getByRole('button', { name: 'Add another' }));
    expect(onChange).toHaveBeenCalledWith([...SPECS, SPECS[SPECS.length - 1]]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove schedule 1' }));
    expect(onChange).toHaveBeenLastCalledWith(SPECS.slice(1));
  });

  it('keeps the last one', () => {
    setUp(SPECS.slice(0, 1));
    expect(screen.queryByRole('button', { name: 'Remove schedule 1' })).toBeNull();
  });

  it('shows the form of each one, and passes on what it changes', () => {
    const { onChange } = setUp();
    const forms = screen.getAllByRole('button', { name: /^Change / });
    expect(forms.map(({ textContent }) => textContent)).toEqual(
      SPECS.map(({ name }) => `Change ${name}`)
    );
    fireEvent.click(forms[1]);
    expect(onChange).toHaveBeenCalledWith([SPECS[0], CHANGED, ...SPECS.slice(2)]);
  });
});
