import { fireEvent, screen } from '@testing-library/react';
import { ParamControl } from '../../../src/panel/schedule/param-control';
import { defaultSpec } from '../../../src/schedules/default-spec';
import type { ParamInfo } from '../../../src/schedules/param';
import { SCHEDULES } from '../../../src/schedules/registry';
import type { ScheduleSpec } from '../../../src/schedules/spec';
import { renderInPanel } from '../environment';

/** The first parameter of its kind, with its default. */
function firstOf(kind: ParamInfo['kind']): { param: ParamInfo; value: ParamInfo['default'] } {
  const entry = SCHEDULES.find(({ params }) => params.some(param => param.kind === kind));
  const param = entry?.params.find(other => other.kind === kind);
  if (entry === undefined || param === undefined) {
    throw new Error(`no schedule has a parameter of the kind ${kind}`);
  }
  return { param, value: defaultSpec(entry).params[param.name] as ParamInfo['default'] };
}

describe('ParamControl', () => {
  it.each([
    ['number', 'slider'],
    ['flag', 'checkbox'],
    ['choice', 'combobox'],
    ['numbers', 'textbox'],
    ['table', 'textbox'],
    ['expression', 'textbox'],
    ['schedule', 'group'],
    ['schedules', 'group']
  ] as const)('changes a parameter of the kind %s by a %s', (kind, role) => {
    const { param, value } = firstOf(kind);
    renderInPanel(<ParamControl param={param} value={value} onChange={() => undefined} />);
    expect(screen.getAllByRole(role, { name: param.label })).toHaveLength(1);
  });

  it('hands the one schedule within another on as itself, not as a list', () => {
    const onChange = jest.fn<void, [ScheduleSpec]>();
    const { param, value } = firstOf('schedule');
    renderInPanel(<ParamControl param={param} value={value} onChange={onChange as never} />);
    const choice = screen.getAllByRole<HTMLSelectElement>('combobox')[0];
    const other = [...choice.options].find(({ selected }) => !selected)?.value ?? '';
    fireEvent.change(choice, { target: { value: other } });
    const [{ library, name }] = onChange.mock.calls[0];
    expect(`${library}.${name}`).toBe(other);
  });
});
