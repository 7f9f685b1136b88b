import { expect, test } from '@jupyterlab/galata';
import { askKernel, makeNotebook, openNotebook, openPanel, valueOf } from '../inspector';

const CELLS = [
  [
    'import torch',
    'import torch.nn.functional as F',
    'torch.manual_seed(0)',
    'torch.set_printoptions(precision=8)'
  ].join('\n'),
  'logits = torch.randn(20, 3, dtype=torch.float64) * 3\nlogits',
  'y = torch.arange(20) % 3\ny',
  'w = torch.tensor([0.5, 4.0, 1.0], dtype=torch.float64)\nw',
  'loss = F.cross_entropy(logits, y, w)\nloss'
];

test.describe('the explanations of the loss', () => {
  test('say what a number of the notebook is', async ({ page, tmpPath }) => {
    const file = await makeNotebook(page, tmpPath, 'explain.ipynb', CELLS);
    await openNotebook(page, file);
    await page.notebook.run();
    const panel = await openPanel(page);
    await page.sidebar.setWidth(280, 'right');
    const seen = Number(await askKernel(page, 'loss.item()')).toFixed(4);
    const plain = Number(await askKernel(page, 'F.cross_entropy(logits, y).item()')).toFixed(4);
    await panel.getByText('Compare with a number …').click();
    await panel.getByLabel('Number that you saw').fill(seen);
    await panel.getByLabel('Number that you saw').press('Enter');
    const found = panel.getByTestId('reconciliation');
    await expect(found).toContainText(
      `${Number(seen)} is the mean weighted by class (ΣwL/Σw), with the weights w; the plain mean is ${plain}.`
    );
    await expect(found).toContainText('loss = F.cross_entropy(logits, y, weight=w)');
    await panel.screenshot({ path: 'ui-tests/screenshots/explain-280.png' });
    await found.getByRole('button', { name: 'Use these options' }).first().click();
    await expect
      .poll(async () => (await valueOf(panel, 'loss')).toFixed(4))
      .toBe(Number(await askKernel(page, 'loss.item()')).toFixed(4));
  });
});
