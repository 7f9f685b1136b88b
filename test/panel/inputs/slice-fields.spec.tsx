import { fireEvent, screen } from '@testing-library/react';
import { SliceFields } from '../../../src/panel/inputs/slice-fields';
import { renderInPanel } from '../environment';

function setUp(slices: readonly string[], shape: readonly number[] | null) {
  const onSlices = jest.fn();
  renderInPanel(<SliceFields slices={slices} shape={shape} onSlices={onSlices} />);
  return onSlices;
}

describe('SliceFields', () => {
  it('has a field for each dimension', () => {
    const onSlices = setUp(['', '2:7'], [8, 9, 3]);
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    fireEvent.change(screen.getByLabelText('dimension 2, of 3'), { target: { value: '1' } });
    expect(onSlices).toHaveBeenCalledWith(['', '2:7', '1']);
  });

  it('has four where the extents are not known', () => {
    setUp([], null);
    expect(screen.getAllByRole('textbox')).toHaveLength(4);
    expect(screen.getByLabelText<HTMLInputElement>('dimension 3').value).toBe('');
  });

  it('marks what is neither an index nor a range', () => {
    setUp(['3', 'x'], null);
    const isInvalid = [0, 1].map(axis =>
      screen.getByLabelText(`dimension ${axis}`).getAttribute('aria-invalid')
    );
    expect(isInvalid).toEqual(['false', 'true']);
  });
});
