import { screen } from '@testing-library/react';
import { Disagreements } from '../../../src/panel/loss/disagreements';
import { sentence } from '../../../src/sentence';
import { output } from '../../model/fakes';
import { renderInPanel } from '../environment';
import { inspectorOf } from '../inspector';

const LOGITS = output(1, '[[3.2, 5.1, -1.7], [0.0, 0.0, 0.0]]', { code: 'logits' });

describe('Disagreements', () => {
  it('are told under the loss', async () => {
    const infinite = output(1, '[[3.2, 5.1, -1.7], [inf, 0.0, 0.0]]', { code: 'logits' });
    const { model } = await inspectorOf(infinite, output(2, '[1, 1]', { code: 'y' }));
    renderInPanel(<Disagreements model={model} />);
    const list = await screen.findByRole('list', { name: 'Other libraries on these data' });
    expect(list.textContent).toBe(
      'optax softmax_cross_entropy_with_integer_labels gives inf on these data.'
    );
  });

  it('say why a library refuses the data', async () => {
    const { model } = await inspectorOf(LOGITS);
    const refusal = sentence('target {target} is outside 0..{last}', { target: -1, last: 2 });
    const value = [
      { library: 'torch', name: 'cross_entropy', formula: 'L = …', value: null, refusal }
    ];
    model.store.update({ disagreements: { status: 'ready', value } });
    renderInPanel(<Disagreements model={model} />);
    expect(screen.getByRole('list').textContent).toContain(
      'torch cross_entropy refuses these data: target -1 is outside 0..2.'
    );
  });

  it('are nothing where all agree', async () => {
    const { model } = await inspectorOf(LOGITS, output(2, '[1, 2]', { code: 'y' }));
    const { container } = renderInPanel(<Disagreements model={model} />);
    expect(container.textContent).toBe('');
  });
});
