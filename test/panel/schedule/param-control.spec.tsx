import { screen } from '@testing-library/react';
import { ParamControl, type PlainParam } from '../../../src/panel/schedule/param-control';
import { defaultSpec } from '../../../src/schedules/default-spec';
import { SCHEDULES } from '../../../src/schedules/registry';
import { renderInPanel } from '../environment';

/** The first parameter of its kind, with its default. */
function firstOf(kind: PlainParam['kind']): { param: PlainParam; value: PlainParam['default'] } {
  const entry = SCHEDULES.find(({ params }) => params.some(param => param.kind === kind));
  const param = entry?.params.find((other): other is PlainParam => other.kind === kind);
  if (entry === undefined || param === undefined) {
    throw new Error(`no schedule has a parameter of the kind ${kind}`);
  }
  return { param, value: defaultSpec(entry).params[param.name] as PlainParam['default'] };
}

describe('ParamControl', () => {
  it.each([
    ['number', 'slider'],
    ['flag', 'checkbox'],
    ['choice', 'combobox'],
    ['numbers', 'textbox'],
    ['table', 'textbox'],
    ['expression', 'textbox']
  ] as const)('changes a parameter of the kind %s by a %s', (kind, role) => {
    const { param, value } = firstOf(kind);
    renderInPanel(<ParamControl param={param} value={value} onChange={() => undefined} />);
    expect(screen.getAllByRole(role, { name: param.label })).toHaveLength(1);
  });
});
