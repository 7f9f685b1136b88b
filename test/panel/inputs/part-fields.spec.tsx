import { fireEvent, screen } from '@testing-library/react';
import { PartFields } from '../../../src/panel/inputs/part-fields';
import { NO_DRAFT, type PathDraft } from '../../../src/panel/inputs/path-draft';
import { renderInPanel } from '../environment';

function setUp(changes: Partial<PathDraft>) {
  const onDraft = jest.fn();
  const draft = { ...NO_DRAFT, path: 'z', ...changes };
  renderInPanel(<PartFields draft={draft} onDraft={onDraft} shape={[5, 3]} />);
  return { onDraft, draft };
}

describe('PartFields', () => {
  it.each([
    ['all', []],
    ['rows', ['from row', 'to before row']],
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

  it('asks for a piece of each dimension', () => {
    const { onDraft, draft } = setUp({ kind: 'piece', slices: ['2:4'] });
    expect(screen.getByLabelText<HTMLInputElement>('dimension 0, of 5').value).toBe('2:4');
    fireEvent.change(screen.getByLabelText('dimension 1, of 3'), { target: { value: '1' } });
    expect(onDraft).toHaveBeenCalledWith({ ...draft, slices: ['2:4', '1'] });
  });
});
