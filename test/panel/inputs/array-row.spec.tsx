import { act, fireEvent, screen } from '@testing-library/react';
import { printed } from '../../../src/array/provenance';
import type { InputEntry } from '../../../src/model/input-entry';
import { ArrayRow, type ArrayRowProps } from '../../../src/panel/inputs/array-row';
import { CLASSES, entry } from '../../model/entry';
import { inspectorOf } from '../inspector';
import { environmentOf, renderInPanel } from '../environment';

const Z = entry('z', { provenance: printed(0.005) }, { sources: [{ path: 'z', sample: null }] });
const Y = entry('y', CLASSES);
const BROKEN = entry('broken', null);

async function setUp(chosen: InputEntry | null, changes: Partial<ArrayRowProps> = {}) {
  const { model, kernel } = await inspectorOf();
  const pick = jest.spyOn(model.pair, 'pick');
  const readExact = jest.spyOn(model.inputs, 'readExact').mockResolvedValue(null);
  const revealCell = jest.fn();
  const openFiles = jest.fn();
  renderInPanel(
    <ArrayRow
      model={model}
      role="logits"
      chosen={chosen}
      entries={[Z, Y, BROKEN]}
      onType={null}
      {...changes}
    />,
    environmentOf({}, { revealCell, openFiles })
  );
  const select = screen.getByRole<HTMLSelectElement>('combobox');
  const choose = (value: string) => fireEvent.change(select, { target: { value } });
  const options = () => [...select.options].map(({ text }) => text);
  return { kernel, pick, readExact, revealCell, openFiles, select, choose, options };
}

describe('ArrayRow', () => {
  it('shows the chosen array among the others', async () => {
    const { select, options } = await setUp(Z);
    expect(select.value).toBe('z');
    expect(select.labels?.[0].textContent).toBe('Logits');
    expect(options()).toEqual([
      'z · 3×4 float64 · [1]',
      'y · 3 int64 · [1]',
      'broken · cannot be used · [1]',
      'open a file …'
    ]);
    expect(select.options[2].disabled).toBe(true);
    expect(screen.getByText('printed ± 0.005')).toBeTruthy();
  });

  it('picks another, and its class axis anew', async () => {
    const { pick, choose } = await setUp(Z);
    choose('y');
    expect(pick).toHaveBeenCalledWith({ logits: 'y', axis: null });
  });

  it('opens a file for its role', async () => {
    const { openFiles, pick, choose } = await setUp(Z);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const click = jest.spyOn(input as HTMLInputElement, 'click');
    choose('file');
    expect(click).toHaveBeenCalledTimes(1);
    expect(pick).not.toHaveBeenCalled();
    const file = new File(['1'], 'a.npy');
    fireEvent.change(input as HTMLInputElement, { target: { files: [file] } });
    expect(openFiles).toHaveBeenCalledWith([file], 'logits');
  });

  it('asks for a choice where there is none', async () => {
    const { select, options } = await setUp(null);
    expect(select.value).toBe('none');
    expect(options()[0]).toBe('choose an array');
  });

  it('can do without targets, or take those that are typed', async () => {
    const onType = jest.fn();
    const { pick, choose } = await setUp(Y, { role: 'targets', onType });
    choose('none');
    expect(pick).toHaveBeenCalledWith({ targets: 'none', axis: null });
    choose('type');
    expect(onType.mock.calls).toEqual([[false], [true]]);
    expect(pick).toHaveBeenCalledTimes(1);
  });

  it('can give up typing for the very array that is chosen', async () => {
    const onType = jest.fn();
    const { select, choose } = await setUp(Y, { role: 'targets', typing: true, onType });
    expect(select.value).toBe('type');
    choose('y');
    expect(onType).toHaveBeenCalledWith(false);
  });

  it('reads the exact values, and leads to the cell', async () => {
    const { readExact, revealCell } = await setUp(Z);
    fireEvent.click(screen.getByRole('button', { name: 'Read exact' }));
    expect(readExact).toHaveBeenCalledWith(Z);
    fireEvent.click(screen.getByRole('button', { name: 'Go to cell [1]' }));
    expect(revealCell).toHaveBeenCalledWith('z');
  });

  it('offers no read where nothing more is to be known', async () => {
    await setUp(entry('z', {}, { sources: Z.sources }));
    expect(screen.queryByRole('button', { name: 'Read exact' })).toBeNull();
  });

  it('offers no read where the variable is not known', async () => {
    await setUp({ ...Z, sources: [] });
    expect(screen.queryByRole('button', { name: 'Read exact' })).toBeNull();
  });

  it('has the read off where the kernel is not of Python, and says why', async () => {
    const { kernel, readExact } = await setUp(Z);
    act(() => kernel.become({ name: 'R', readable: false }));
    const read = screen.getByRole<HTMLButtonElement>('button', { name: 'Read exact' });
    expect(read.disabled).toBe(true);
    expect(read.title).toBe('Arrays can only be read from a Python kernel, and this is R');
    fireEvent.click(read);
    expect(readExact).not.toHaveBeenCalled();
    act(() => kernel.become({ name: 'Python 3', readable: true }));
    expect(read.disabled).toBe(false);
    expect(read.title).toBe('Read the values of z from the kernel');
  });

  it('says that an array was read before the last execution', async () => {
    await setUp(entry('z', {}, { place: { kind: 'kernel' }, sources: Z.sources, outdated: true }));
    expect(screen.getByText('read before the last execution')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Read again' })).toBeTruthy();
  });

  it('says that the kernel holds something else', async () => {
    const difference = { position: [0, 1], shown: 1, held: 2 };
    await setUp({ ...Z, disagreement: { agrees: false, difference } });
    expect(screen.getByRole('status').textContent).toMatch(/at \(0, 1\) it holds 2/);
  });
});
