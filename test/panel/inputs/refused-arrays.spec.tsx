import { screen } from '@testing-library/react';
import { valueOf } from '../../../src/model/loadable';
import { RefusedArrays } from '../../../src/panel/inputs/refused-arrays';
import { output } from '../../model/fakes';
import { inspectorOf } from '../inspector';
import { renderInPanel } from '../environment';

async function setUp(text: string) {
  const { model } = await inspectorOf(output(1, text, { code: 'z' }));
  const entries = valueOf(model.store.state.inputs) ?? [];
  return renderInPanel(<RefusedArrays entries={entries} />);
}

describe('RefusedArrays', () => {
  it('is not there while every array can be used', async () => {
    const { container } = await setUp('[[1.5, 2.5]]');
    expect(container.textContent).toBe('');
  });

  it('says why an array cannot be used, and leads to its cell', async () => {
    const { container } = await setUp('array([1.+2.j, 3.-1.j])');
    expect(container.textContent).toContain('1 array cannot be used');
    expect(container.textContent).toContain('Complex numbers cannot be read');
    expect(screen.getByRole('button', { name: '[1]' })).toBeTruthy();
  });
});
