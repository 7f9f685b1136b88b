import { fireEvent, screen } from '@testing-library/react';
import { PartFields } from '../../../src/panel/inputs/part-fields';
import { NO_DRAFT, type PathDraft } from '../../../src/panel/inputs/path-draft';
import { renderInPanel } from '../environment';

function setUp(changes: Partial<PathDraft>) {
  const onDraft = jest.fn();
  const draft = { ...NO_DRAFT, path: 'z', ...changes };
  renderInPanel(<PartFields draft={draft} onDraft={onDraft} />);
  return { onDraft, draft };
}

describe('PartFields', () => {
  it.each([
    ['all', []],
    ['rows', ['from row', 'to before row']],
    ['index', ['dimension', 'index']],
    ['sample', ['rows', 'seed']]
  ] as const)('asks for what a part of the kind %s needs', (kind, labels) => {
    setUp({ kind });
    const fields = screen.queryAllByRole<HTMLInputElement>('spinbutton');
    expect(fields.map(field => field.labels?.[0].textContent)).toEqual([...labels]);
  });

  it('changes the kind, and leaves the rest', () => {
    const { onDraft, draft } = setUp({ kind: 'all', stop: 7 });
    fireEvent.change(screen.getByLabelText('Part'), { target: { value: 'sample' } });
    expect(onDraft).toHaveBeenCalledWith({ ...draft, kind: 'sample' });
  });

  it('changes one number; no row at all is no part', () => {
    const { onDraft, draft } = setUp({ kind: 'rows' });
    const stop = screen.getByLabelText('to before row');
    fireEvent.change(stop, { target: { value: '0' } });
    expect(onDraft).not.toHaveBeenCalled();
    fireEvent.change(stop, { target: { value: '12' } });
    expect(onDraft).toHaveBeenCalledWith({ ...draft, stop: 12 });
  });
});
