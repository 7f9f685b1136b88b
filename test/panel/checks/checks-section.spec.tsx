import { fireEvent, screen } from '@testing-library/react';
import { ChecksSection } from '../../../src/panel/checks/checks-section';
import { output } from '../../model/fakes';
import { answered, inspectorOf } from '../inspector';
import { renderInPanel } from '../environment';

async function setUp(logits: string) {
  const parts = await inspectorOf(
    output(1, logits, { code: 'logits' }),
    output(2, '[1, 0]', { code: 'y' })
  );
  return { ...parts, ...renderInPanel(<ChecksSection model={parts.model} />) };
}

describe('ChecksSection', () => {
  it('is not there while nothing is wrong', async () => {
    const { container } = await setUp('[[3.25, 5.1], [0.5, -2.0]]');
    expect(container.textContent).toBe('');
  });

  it('says what is wrong, and leads to the sample', async () => {
    const { model } = await setUp('array([[3.25, 5.1], [nan, -2. ]])');
    fireEvent.click(screen.getByRole('button', { name: '#1' }));
    await answered();
    expect(model.store.state.selected).toBe(1);
  });
});
