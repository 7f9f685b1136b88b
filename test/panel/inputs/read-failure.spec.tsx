import { fireEvent, screen } from '@testing-library/react';
import { TaggedError } from '../../../src/errors';
import { ReadFailure } from '../../../src/panel/inputs/read-failure';
import { wholeOf } from '../../../src/sources/kernel/whole-of';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

async function setUp(error: TaggedError) {
  const { model } = await inspectorOf();
  const retryRead = jest.spyOn(model.pair, 'retryRead').mockResolvedValue();
  const onPart = jest.fn();
  const readError = { label: 'z', error, source: wholeOf('out.z') };
  renderInPanel(<ReadFailure model={model} readError={readError} onPart={onPart} />);
  return { retryRead, onPart };
}

describe('ReadFailure', () => {
  it('offers another try', async () => {
    const { retryRead } = await setUp(new TaggedError('kernel-died', 'the kernel stopped'));
    expect(screen.getByRole('alert').textContent).toContain('The kernel stopped.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retryRead).toHaveBeenCalledTimes(1);
  });

  it('offers a part of what is too large', async () => {
    const { onPart } = await setUp(new TaggedError('too-large', '9 bytes are too many'));
    fireEvent.click(screen.getByRole('button', { name: 'Read a part' }));
    expect(onPart).toHaveBeenCalledWith('out.z');
  });
});
