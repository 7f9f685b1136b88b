import { act, screen } from '@testing-library/react';
import { UnreadableKernel } from '../../../src/panel/inputs/unreadable-kernel';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { answered, inspectorOf } from '../inspector';

const LOGITS = output(1, 'array([[0.51, 1.52], [2.03, 0.54]])', { code: 'z' });
const WHOLE = output(1, 'array([[0, 1], [2, 0]])', { code: 'z' });

async function setUp(...outputs: Parameters<typeof inspectorOf>) {
  const inspector = await inspectorOf(...outputs);
  renderInPanel(<UnreadableKernel model={inspector.model} />);
  const become = (readable: boolean) => act(() => inspector.kernel.become({ name: 'R', readable }));
  return { ...inspector, become };
}

describe('UnreadableKernel', () => {
  it('says why the values stay as they are printed', async () => {
    const { become } = await setUp(LOGITS);
    expect(screen.queryByRole('note')).toBeNull();
    become(false);
    expect(screen.getByRole('note').textContent).toBe(
      'The values are those that the notebook shows. ' +
        'Arrays can only be read from a Python kernel, and this is R.'
    );
    become(true);
    expect(screen.queryByRole('note')).toBeNull();
  });

  it('is silent where nothing more is to be known', async () => {
    const { model, become } = await setUp(WHOLE);
    await act(async () => model.pair.pick({ logits: 'cell-1:0:0' }));
    await answered();
    become(false);
    expect(screen.queryByRole('note')).toBeNull();
  });
});
