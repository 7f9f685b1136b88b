import { fireEvent, screen } from '@testing-library/react';
import { RefusedArrays } from '../../../src/panel/inputs/refused-arrays';
import { output } from '../../model/fakes';
import { valueOf } from '../../../src/model/loadable';
import { inspectorOf } from '../inspector';
import { environmentOf, renderInPanel } from '../environment';

async function setUp(...texts: string[]) {
  const { model } = await inspectorOf(...texts.map((text, i) => output(i + 1, text)));
  const revealCell = jest.fn();
  const entries = valueOf(model.store.state.inputs) ?? [];
  const { container } = renderInPanel(
    <RefusedArrays entries={entries} />,
    environmentOf({}, { revealCell })
  );
  return { container, revealCell };
}

describe('RefusedArrays', () => {
  it('is not there while every array can be used', async () => {
    const { container } = await setUp('[[1.5, 2.5]]');
    expect(container.textContent).toBe('');
  });

  it('says why an array cannot be used, and leads to its cell', async () => {
    const { revealCell } = await setUp('[[1.5, 2.5]]', '[[1.5, 2.5], [3.5]]');
    expect(screen.getByText('1 array cannot be used')).toBeTruthy();
    expect(screen.getAllByRole('listitem', { hidden: true })[0].textContent).toMatch(
      /differ in length/
    );
    fireEvent.click(screen.getByRole('button', { hidden: true }));
    expect(revealCell).toHaveBeenCalledWith('cell-2');
  });
});
